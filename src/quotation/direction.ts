/** The scripts in use today that are written from right to left. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

export type Direction = 'ltr' | 'rtl';

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): Direction {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/** The attributes of an element with words in a language: its tag, and its direction, which `und` leaves to its letters. */
export function written(language: string): {
  readonly lang: string;
  readonly dir: Direction | 'auto';
} {
  return { lang: language, dir: language === 'und' ? 'auto' : directionOf(language) };
}

const strong = /\p{L}/u;
const rightToLeftLetter =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;

/** The direction of the first letter of a text; undefined where it has none. */
export function directionOfLetters(text: string): Direction | undefined {
  const letter = strong.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return rightToLeftLetter.test(letter) ? 'rtl' : 'ltr';
}
