import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';

/** Most control characters, format characters that annotate, replace or control others, and lone surrogates. */
const CONTROLS =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF\\uFFF9-\\uFFFF\\u{1BCA0}-\\u{1BCA3}\\u{1D173}-\\u{1D17A}\\p{Noncharacter_Code_Point}';
/** Invisible characters that change the direction of the digits and words around them. */
const DIRECTIONAL = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u206F';
/** Letters that look like a space, and private-use characters, which look different in every font. */
const BLANK = '\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0\\p{Private_Use}';
/** Combining strokes through a letter and enclosing marks around it, which cross words out. */
const OVERSTRIKING =
  '\\u0334-\\u0338\\u20D2\\u20D3\\u20D8-\\u20DA\\u20DD-\\u20E0\\u20E2\\u20E4-\\u20EB\\u20F0';
/** Invisible text: tag characters that are not part of a flag, and consecutive variation selectors. */
const HIDDEN =
  '(?<!\\u{1F3F4}[\\u{E0020}-\\u{E007E}]*)[\\u{E0000}-\\u{E007F}]|[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]{2}';
/** More combining marks on one letter than any writing system uses; they would cover the lines around it. */
const STACKED = '\\p{M}{9}';

/** Characters and sequences of characters that do not belong in readable text. */
const unreadable = new RegExp(
  `[${CONTROLS}${DIRECTIONAL}${BLANK}${OVERSTRIKING}]|${HIDDEN}|${STACKED}`,
  'u',
);

/** Matches most texts in which everything is readable: those with only common letters and signs. */
const common =
  /^[\t\n\r\x20-\x7E\u00A0-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205F\u20A0-\u20BF]*$/;

/** The first place in a text that is not readable; null if there is none. */
export function unreadableIn(text: string): RegExpExecArray | null {
  return common.test(text) ? null : unreadable.exec(text);
}

const GREEK_LOOKALIKES = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρυχ';
const LOOKALIKE = `[\\p{sc=Cyrillic}${GREEK_LOOKALIKES}]`;

/** A word that mixes Latin letters with lookalikes from another script, so that it is not the word that a reader sees. */
export const mixedScripts = new RegExp(
  // The lookbehind makes the search start once per word; starting at each letter would take quadratic time.
  `(?<!\\p{L})\\p{L}*?(?:\\p{sc=Latin}\\p{M}*${LOOKALIKE}|${LOOKALIKE}\\p{M}*\\p{sc=Latin})\\p{L}*`,
  'u',
);

const lookalike = new RegExp(LOOKALIKE, 'u');

/** Whether a text has any of those lookalikes. Only then is it worth searching for such a word. */
export function hasLookalike(text: string): boolean {
  return lookalike.test(text);
}

/** The code point of a character, such as U+0007. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text that is not empty, without white space at either end, which is trimmed. */
export const text = z
  .string()
  .trim()
  .min(1, schemasText.empty)
  // A file that contains no unreadable character may still have one as an escape sequence in a quoted scalar.
  .refine((value) => unreadableIn(value) === null, {
    error: ({ input }) =>
      schemasText.unreadable(codePointOf(unreadableIn(String(input))?.[0] ?? '')),
  });
