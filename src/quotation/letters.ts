/** Letters and punctuation in the shapes of old encodings, and of wide or joined type. */
const compatible =
  /[\uFB00-\uFB06\uFB1D-\uFB4F\uFB50-\uFDCF\uFDF0-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E\uFF61-\uFF9F\u0132\u0133]/gu;

/** Hebrew points and Arabic vowels, which are usually left out, and the line that stretches a word. */
const optionalPoints =
  /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/gu;

/** Stress accents in Cyrillic, as in dictionaries and verse. */
const stress = /(?<=\p{sc=Cyrillic}\p{M}{0,9})[\u0300\u0301]/gu;

/** Arabic punctuation. */
const punctuation: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?', '۔': '.' };

/**
 * Arabic, Persian and Urdu letters that look alike, each with the one it is folded to. A yeh without points is not folded at
 * the end of a word, where it is a different letter in Arabic.
 */
const alike: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ہ: 'ه' };
const alikeLetters = /[يكہ]|ى(?=\p{L})/gu;
const arabicDigit = /[\u0660-\u0669]/gu;

/** A Thai or Lao vowel that has its own code point, but is written as two, with or without a tone mark between them. */
const splitVowel = /(?:\u0E4D([\u0E48-\u0E4B]?)\u0E32|\u0ECD([\u0EC8-\u0ECB]?)\u0EB2)/gu;

/**
 * Folds letters and punctuation that are the same in a different encoding or shape: ligatures, wide and narrow forms, Arabic
 * presentation forms, Arabic and Persian letters and digits that look alike, and the points, vowels and accents that a
 * script may leave out.
 * @param text a text in Unicode NFC
 * @returns the text in NFC
 */
export function foldLetters(text: string): string {
  if (!/[^\u0000-\u0131\u0134-\u02FF\u2000-\u22FF]/u.test(text)) return text.normalize('NFC');
  return text
    .replace(compatible, (letter) => letter.normalize('NFKC'))
    .replace(splitVowel, (_, thai: string | undefined, lao: string | undefined) =>
      thai === undefined ? `${lao ?? ''}\u0EB3` : `${thai}\u0E33`,
    )
    .replace(optionalPoints, '')
    .replace(/[،؛؟۔]/gu, (mark) => punctuation[mark] ?? mark)
    .normalize('NFC')
    .replace(stress, '')
    .replace(alikeLetters, (letter) => alike[letter] ?? letter)
    .replace(arabicDigit, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x90))
    .normalize('NFC');
}
