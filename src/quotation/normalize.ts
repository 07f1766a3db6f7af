import { foldLetters } from './letters.ts';

/** Invisible characters: soft hyphens, zero-width spaces and joiners, direction marks, variation selectors. */
export const INVISIBLE =
  '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFE0E\\uFE0F\\uFEFF';

/** A character in a word: a letter with its accents, a digit, or a symbol that is read as a word. */
export const WORD = '(?![ʼʻ])[\\p{L}\\p{N}\\p{M}$€£¥₽%№&@#+]';

/** Characters used as an apostrophe, and as a quotation mark in any language. */
export const APOSTROPHE = "'’ʼʻ‘‛`´＇׳";
const QUOTATION_MARK = '"“”„‟«»‹›‚「」『』〝〞〟＂｢｣״';

/** Hyphens join words, and so does a short dash without spaces; other dashes separate them. */
export const HYPHEN = '\\-‐‑﹣－';
export const SHORT_DASH = '‒–';
const DASH = '‒–—―⸺⸻';

/** A run of dashes, `--`, or a hyphen between spaces, but not the minus sign of a number. */
export const PARTING_DASH =
  `[${HYPHEN}${DASH}]*(?:[${DASH}]|[${HYPHEN}]{2})(?:[${DASH}]|[${HYPHEN}](?!\\p{N}))*` +
  `|(?<=[\\s\\p{Zs}])[${HYPHEN}](?![^\\s\\p{Zs}])|^[${HYPHEN}](?=[\\s\\p{Zs}])`;

const moreDots = (dot: string): string => `(?:${dot}|[\\s\\p{Zs}]${dot}(?!\\p{N}))`;

/** An ellipsis, or three or more periods, with or without spaces, but not a decimal point. */
export const ELLIPSIS = `(?:[…⋯]|\\.${moreDots('\\.')}{2,})${moreDots('[…⋯.]')}*`;

/** Matches most words, in which there is nothing to fold. */
const plainWord = /^[0-9A-Za-zА-Яа-яЁё]*$/;
/** Matches many texts in which there is nothing to fold: plain words with single spaces, and no signs that may be folded. */
const plainText = /^(?:[0-9A-Za-zА-Яа-яЁё,;:!?()]|\.(?! ?\.)|(?<=[^ ]) (?=[^ ]))*$/;
const invisible = new RegExp(`[${INVISIBLE}]`, 'gu');
/** Space that is not already a single plain one. */
const space = /[\s\p{Zs}]{2,}|(?! )[\s\p{Zs}]/gu;
const ellipsis = new RegExp(ELLIPSIS, 'gu');
const anyApostrophe = new RegExp(`[${APOSTROPHE}]`, 'gu');
const joiningDash = new RegExp(`(?<=${WORD})[${SHORT_DASH}](?=${WORD})`, 'gu');
const partingDash = new RegExp(PARTING_DASH, 'gu');
const hyphen = new RegExp(`[${HYPHEN}]`, 'gu');
const mark = new RegExp(`[${QUOTATION_MARK}]|(?<!${WORD})'|'(?!${WORD})`, 'gu');

/**
 * Folds differences of typography and encoding and nothing else: composed letters (Unicode NFC), quotation marks and
 * apostrophes of all languages, hyphens, dashes with or without spaces, ellipses, spaces, invisible characters, and
 * what `foldLetters` folds. It never changes a word or other punctuation. Folding twice is the same as folding once.
 *
 * An apostrophe inside a word becomes `'`, every quotation mark `"`, a hyphen (or a short dash between two words without
 * spaces) `-`, a dash ` — `, an ellipsis `…`, and any run of white space one space.
 */
export function normalize(text: string): string {
  if (isPlain(text)) return text;
  return foldLetters(text.normalize('NFC').replace(invisible, ''))
    .replace(space, ' ')
    .replace(ellipsis, '…')
    .replace(anyApostrophe, "'")
    .replace(joiningDash, '-')
    .replace(partingDash, ' — ')
    .replace(hyphen, '-')
    .replace(mark, '"')
    .replace(space, ' ')
    .trim();
}

/** Whether a text certainly has nothing to fold. Testing that takes far less time than folding. */
export function isPlain(text: string): boolean {
  return plainText.test(text);
}

/** Whether a word certainly has nothing to fold. */
export function isPlainWord(word: string): boolean {
  return plainWord.test(word);
}
