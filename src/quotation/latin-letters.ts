/** Cyrillic letters with their transliteration by BGN/PCGN. */
const CYRILLIC =
  'а-a б-b в-v г-g ґ-g д-d е-e є-ye ё-yo ж-zh з-z и-i і-i ї-yi й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh щ-shch ъ- ы-y ь- э-e ю-yu я-ya';

/** Letters that are more than a basic Latin letter with an accent, and what replaces them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ...Object.fromEntries(
    CYRILLIC.split(' ').map((pair) => [pair.charAt(0), pair.slice(2)] as const),
  ),
};

/** The umlauts, as German writes them without a diaeresis. */
const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * Writes text in Latin letters without accents, as for ids and keys. Letters of scripts other than Latin and Cyrillic
 * stay as they are.
 * @param language BCP 47; German umlauts are written as two letters
 */
export function latinLetters(text: string, language: string): string {
  const letters = /^de(?:-|$)/.test(language) ? { ...LETTERS, ...GERMAN } : LETTERS;
  return text
    .normalize('NFC')
    .replace(/\p{L}/gu, (letter) => {
      const latin = letters[letter.toLowerCase()];
      if (latin === undefined) return letter;
      return letter === letter.toLowerCase()
        ? latin
        : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}
