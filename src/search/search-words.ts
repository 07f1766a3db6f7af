import { recordTokens } from '../quotation/tokens.ts';

/** A word as the search knows it, and the place in the text it comes from. */
export interface SearchWord {
  /** Lower-case letters and digits without accents; never empty. */
  readonly text: string;
  /** Offsets in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether it was written as a sign, such as `$`. */
  readonly sign: boolean;
}

const signs = new Map(
  Object.entries({
    $: 'dollar',
    '€': 'euro',
    '£': 'pound',
    '¥': 'yen',
    '₽': 'ruble',
    '%': 'percent',
    '&': 'and',
    '№': 'number',
  }),
);

/** Letters that Unicode does not take apart into a base and an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};

/** A sign with a word of its own, a character of a script that writes no spaces, or a run of other letters and digits. */
const PIECE =
  /[$€£¥₽%&№]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}])+/gu;

/**
 * The words of a text, in order, as both the index and a query have them: case, accents and `ё` folded,
 * apostrophes and the points of abbreviations dropped, compounds split at their hyphens, signs of currency
 * and percent in words. Dashes and ellipses part words, with or without spaces around them.
 */
export function searchWords(text: string): SearchWord[] {
  return recordTokens(text)
    .filter(({ kind }) => kind === 'word')
    .flatMap(({ key, start, end }) =>
      pieces(key).map((piece) => ({
        text: signs.get(piece) ?? piece,
        start,
        end,
        sign: signs.has(piece),
      })),
    );
}

/** The compounds of a text in one word each: `longterm` for `long-term`. */
export function joinedWords(text: string): string[] {
  if (!/\p{Pd}/u.test(text)) return [];
  return recordTokens(text)
    .filter(({ kind, key }) => kind === 'word' && key.includes('-'))
    .map(({ key }) => pieces(key).join(''));
}

function pieces(key: string): readonly string[] {
  return (
    key
      .normalize('NFKD')
      .toLowerCase()
      // Taken apart again: `İ` becomes a letter and an accent only now.
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      .replace(/[ßæœøđłıς]/g, (letter) => letters[letter] ?? letter)
      .replace(/['ʼ]|(?<=^(?:\p{L}\.)*\p{L})\.|(?<=\d),(?=\d{3})/gu, '')
      .match(PIECE) ?? []
  );
}
