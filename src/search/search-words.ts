import { normalize } from '../quotation/normalize.ts';
import { recordTokens, type Token } from '../quotation/tokens.ts';
import { wordsWithoutElision } from './elision.ts';
import { emojiWords } from './emoji.ts';
import { replacements } from './replacements.ts';
import { hasUnspaced, UNSPACED, UNSPACED_LETTER } from './unspaced.ts';

/** A word in the form in which it is indexed and searched, and its place in the text. */
export interface SearchWord {
  /** Lower-case letters without accents, digits, or one emoji; never empty. */
  readonly text: string;
  /** Offsets in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether it was written as a symbol, such as `$`. */
  readonly isSymbol: boolean;
}

const symbols = replacements(
  '$:dollar €:euro £:pound ¥:yen ₽:ruble %:percent &:and №:number +:plus #:sharp .:dot',
);

/** Letters that Unicode does not decompose into base letter and accent, and those that Arabic and Persian write in two ways. */
const baseLetters = replacements(
  'ß:ss æ:ae œ:oe ø:o đ:d ł:l ı:i ς:σ ي:ی ى:ی ك:ک ـ: ʹ: ʺ: ʻ: ʼ: ʽ: ʾ: ʿ:',
);

/** Marks that readers leave out when they type in a hurry: accents, Hebrew points, Arabic vowels. Other marks are vowels. */
const OPTIONAL_MARKS =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/g;

const LETTER = `(?!${UNSPACED_LETTER})[\\p{L}\\p{N}]\\p{M}*`;

/** A symbol that is spelled out, a letter of a script written without spaces, or a run of other letters and digits. */
const PART = new RegExp(
  `[$€£¥₽%&№]|^\\.|(?<=[\\p{L}\\p{N}]\\+*)\\+|(?<=\\p{L})#$|${UNSPACED}|(?:${LETTER})+`,
  'gu',
);

/** A letter of a script written without spaces, or whatever is between two of these. */
const PIECE = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED_LETTER}).)+`, 'gsu');

/**
 * The words of a text, in order, in the form that the index and queries share: case, accents and `ё` are folded; elided
 * words, possessives and the periods of abbreviations are dropped; compounds are split at hyphens; and currency symbols, `%`
 * and the symbols in names such as `C++` are spelled out. Dashes and ellipses separate words, with or without spaces around
 * them. Each letter of a script without spaces is a word, and so is each emoji.
 */
export function searchWords(text: string): SearchWord[] {
  const emoji = emojiWords(text);
  const words = recordTokens(text)
    .filter(({ kind, start }) => kind === 'word' && !emoji.some((sign) => covers(sign, start)))
    .flatMap((token) => wordsOf(token, text));
  if (emoji.length === 0) return words;
  return [...words, ...emoji.map((sign) => ({ ...sign, isSymbol: false }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** The words of a text, without their positions. */
export function foldedWords(text: string): string[] {
  return searchWords(text).map((word) => word.text);
}

/** The compounds of a text, each as one word: `longterm` for `long-term`, `linformatique` for `l'informatique`. */
export function joinedCompounds(text: string): string[] {
  if (!/[\p{Pd}\p{Pi}\p{Pf}'`´ʼ＇&]/u.test(text)) return [];
  return recordTokens(text)
    .filter(({ kind, key }) => kind === 'word' && /[-'&]/.test(key) && !hasUnspaced(key))
    .map(({ key }) => parts(key.replace(/[-'&]/g, '')).join(''));
}

function covers({ start, end }: { start: number; end: number }, offset: number): boolean {
  return start <= offset && offset < end;
}

function wordsOf({ key, start, end, text }: Token, whole: string): SearchWord[] {
  if (!hasUnspaced(text)) {
    const name = isAfterDot(whole, start) ? `.${key}` : key;
    return partsOfCompound(name).map((part) => word(part, start, end));
  }
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) =>
    partsOfCompound(normalize(piece)).map((part) =>
      word(part, start + index, start + index + piece.length),
    ),
  );
}

function word(part: string, start: number, end: number): SearchWord {
  const symbol = symbols.get(part);
  return { text: symbol ?? part, start, end, isSymbol: symbol !== undefined };
}

/** Whether a word is a name that begins with a period, such as `.NET`. */
function isAfterDot(text: string, start: number): boolean {
  return (
    text[start - 1] === '.' && /(?:^|[\s\p{Ps}\p{Pi}"'])\.$/u.test(text.slice(0, start).slice(-2))
  );
}

function partsOfCompound(key: string): readonly string[] {
  if (!/[-']/.test(key)) return parts(key);
  return key.split('-').flatMap((word) => wordsWithoutElision(word).flatMap(parts));
}

function parts(key: string): readonly string[] {
  return (
    key
      .normalize('NFKD')
      .toLowerCase()
      // Decomposed again, because `İ` becomes a letter and an accent only in lower case.
      .normalize('NFKD')
      .replace(OPTIONAL_MARKS, '')
      .normalize('NFC')
      .replace(/[ßæœøđłıςيىكـʹʺʻʼʽʾʿ]/g, (letter) => baseLetters.get(letter) ?? letter)
      .replace(/'|(?<=^(?:\p{L}\.){0,20}\p{L})\.|(?<=\d),(?=\d{3})/gu, '')
      .match(PART) ?? []
  );
}
