/** Scripts that are written without spaces between words. */
const WITHOUT_SPACES =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々〆\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';

const withoutSpaces = new RegExp(`[${WITHOUT_SPACES}]`, 'u');

/** Whether any character in a text belongs to a script that is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return withoutSpaces.test(text);
}

/** Splits a text between the words of scripts without spaces, each with the punctuation that must stay on its line. */
export function unspacedWords(text: string): string[] {
  if (!isUnspaced(text)) return [text];
  const found: string[] = [];
  for (const { segment, isWordLike = false } of words.segment(text)) {
    const last = found.at(-1);
    const isApart =
      last !== undefined &&
      isWordLike &&
      !/[\p{Ps}\p{Pi}\p{Sc}]$/u.test(last) &&
      (isUnspaced(last) || isUnspaced(segment));
    if (last === undefined || isApart) found.push(segment);
    else found[found.length - 1] = last + segment;
  }
  return found;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** One emoji, which may consist of several code points (Unicode Technical Standard 51). */
export const EMOJI =
  '(?:\\p{RI}\\p{RI}|(?![‼⁉©®™])\\p{Extended_Pictographic}(?:\\p{EMod}|\\uFE0F\\u20E3?)?' +
  '(?:\\u200D\\p{Extended_Pictographic}(?:\\p{EMod}|\\uFE0F)?)*)';

const onlyEmoji = new RegExp(`^${EMOJI}+$`, 'u');

/** Whether a word consists only of emoji. */
export function isEmoji(word: string): boolean {
  return onlyEmoji.test(word);
}

/** A character of a word in a script without spaces, or a part of the word in another script. */
export interface Letter {
  readonly text: string;
  /** Offset in the word. */
  readonly index: number;
  /** Whether it continues a word rather than beginning one, by the word boundaries of `Intl.Segmenter`. */
  readonly joined: boolean;
}

/**
 * Splits a run of letters into single characters of scripts without spaces, and the stretches between them.
 * @returns undefined if the run has no such characters
 */
export function lettersOf(run: string): Letter[] | undefined {
  if (!withoutSpaces.test(run)) return undefined;
  const starts = new Set([...words.segment(run)].map(({ index }) => index));
  const letters: Letter[] = [];
  let other: { text: string; index: number } | undefined;
  const flush = (): void => {
    if (other) letters.push({ ...other, joined: !starts.has(other.index) });
    other = undefined;
  };
  for (const { segment, index } of graphemes.segment(run)) {
    const last = letters.at(-1);
    if (last && !other && /[\u0E4D\u0ECD]/u.test(last.text) && /^[\u0E32\u0EB2]/u.test(segment))
      letters[letters.length - 1] = { ...last, text: last.text + segment };
    else if (withoutSpaces.test(segment)) {
      flush();
      letters.push({ text: segment, index, joined: !starts.has(index) });
    } else if (other) other.text += segment;
    else other = { text: segment, index };
  }
  flush();
  return letters;
}
