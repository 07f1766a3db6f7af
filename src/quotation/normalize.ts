/** Characters that no reader sees: soft hyphens, zero-width spaces and joiners, marks of direction. */
export const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';

/** Signs set as an apostrophe, and signs set as a quotation mark of any language. */
export const APOSTROPHE = "'’ʼ‘‛′`´＇";
const QUOTATION_MARK = '"“”„‟″«»‹›‚「」『』〝〞＂';

/** Hyphens join words; dashes part them. */
export const HYPHEN = '\\-‐‑﹣－';
export const DASH = '‒–—―';

const invisible = new RegExp(`[${INVISIBLE}]`, 'gu');
const space = /[\s\p{Zs}]+/gu;
const ellipsis = /\.(?: ?\.){2,}|…(?: ?[….])*/g;
const joiningDash = /(?<=[\p{L}\p{N}])[‒–](?=[\p{L}\p{N}])/gu;
const hyphen = new RegExp(`[${HYPHEN}]`, 'g');
const partingDash = new RegExp(` ?(?:[${DASH}]|--+)[${DASH}\\- ]*| -(?: |$)|^- `, 'g');
const apostrophe = new RegExp(`(?<=[\\p{L}\\p{N}])[${APOSTROPHE}](?=[\\p{L}\\p{N}])`, 'gu');
const mark = new RegExp(`[${APOSTROPHE}${QUOTATION_MARK}]`, 'gu');

/**
 * Folds what typography changes and nothing else: composed letters (Unicode NFC), quotation marks and
 * apostrophes of all languages, hyphens, dashes with or without spaces, ellipses, spaces, invisible signs.
 * A letter, a digit, a word or a sign of punctuation is never changed. Folding twice gives what folding once gave.
 *
 * An apostrophe inside a word comes out as `'`, every quotation mark as `"`, a hyphen (or a short dash between
 * two words without spaces) as `-`, a dash as ` — `, an ellipsis as `…`, any run of space as one space.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(space, ' ')
    .replace(ellipsis, '…')
    .replace(joiningDash, '-')
    .replace(hyphen, '-')
    .replace(partingDash, ' — ')
    .replace(apostrophe, '\uE000')
    .replace(mark, '"')
    .replace(/\uE000/g, "'")
    .replace(/ +/g, ' ')
    .trim();
}
