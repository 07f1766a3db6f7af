import { recordTokens } from '../quotation/tokens.ts';
import { replacements } from './replacements.ts';

/** A word in the form in which it is indexed and searched, and where it is in the text. */
export interface SearchWord {
  /** Lower-case letters and digits without accents; never empty. */
  readonly text: string;
  /** Offsets in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether it was written as a symbol, such as `$`. */
  readonly isSymbol: boolean;
}

const symbols = replacements('$:dollar €:euro £:pound ¥:yen ₽:ruble %:percent &:and №:number');

/** Letters that Unicode does not decompose into a base letter and an accent. */
const baseLetters = replacements('ß:ss æ:ae œ:oe ø:o đ:d ł:l ı:i ς:σ');

/** A symbol with a word of its own, a character of a script written without spaces, or a run of other letters and digits. */
const PART =
  /[$€£¥₽%&№]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}])+/gu;

/**
 * The words of a text, in order, in the form that the index and queries share: case, accents and `ё` are folded,
 * apostrophes and the periods of abbreviations dropped, compounds split at hyphens, and symbols of currency and percent
 * spelled out. Dashes and ellipses separate words, with or without spaces around them.
 */
export function searchWords(text: string): SearchWord[] {
  return recordTokens(text)
    .filter(({ kind }) => kind === 'word')
    .flatMap(({ key, start, end }) =>
      parts(key).map((part) => ({
        text: symbols.get(part) ?? part,
        start,
        end,
        isSymbol: symbols.has(part),
      })),
    );
}

/** The words of a text alone, without their positions. */
export function foldedWords(text: string): string[] {
  return searchWords(text).map((word) => word.text);
}

/** The compounds of a text, each as one word: `longterm` for `long-term`. */
export function joinedCompounds(text: string): string[] {
  if (!/\p{Pd}/u.test(text)) return [];
  return recordTokens(text)
    .filter(({ kind, key }) => kind === 'word' && key.includes('-'))
    .map(({ key }) => parts(key).join(''));
}

function parts(key: string): readonly string[] {
  return (
    key
      .normalize('NFKD')
      .toLowerCase()
      // Decomposed again, because `İ` becomes a letter and an accent only in lower case.
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      .replace(/[ßæœøđłıς]/g, (letter) => baseLetters.get(letter) ?? letter)
      .replace(/['ʼ]|(?<=^(?:\p{L}\.)*\p{L})\.|(?<=\d),(?=\d{3})/gu, '')
      .match(PART) ?? []
  );
}
