/** Scripts that are written without spaces between words: their characters are indexed one by one. */
const SCRIPTS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Bopomofo',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tai_Le',
  'New_Tai_Lue',
  'Tai_Tham',
  'Tai_Viet',
  'Javanese',
  'Balinese',
];

/** A letter or digit of such a script; not the modifier letters, which several scripts share. */
export const UNSPACED_LETTER = `(?=[\\p{L}\\p{N}])(?![\\u02B0-\\u02FF])[${SCRIPTS.map((name) => `\\p{scx=${name}}`).join('')}]`;

/** Such a letter with everything written around it: marks, and vowels and sound marks that Unicode decomposes into marks. */
export const UNSPACED = `${UNSPACED_LETTER}(?:[\\p{M}\\u0E33\\u0EB3\\uFF9E\\uFF9F]|(?<=[\\u0E4D\\u0ECD])[\\u0E32\\u0EB2])*`;

const anyUnspaced = new RegExp(UNSPACED_LETTER, 'u');
const run = new RegExp(`(?:${UNSPACED}|[\\u200B-\\u200D])+`, 'gu');

/** Whether a text has letters of a script that is written without spaces. */
export function hasUnspaced(text: string): boolean {
  return anyUnspaced.test(text);
}

/** A word of a run of letters without spaces, with its offsets in the text; `end` is exclusive. */
export interface RunWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The words in the parts of a text that are written without spaces, according to the dictionaries of `Intl.Segmenter`. Since
 * these differ from one JavaScript engine to another, the index has single characters, and these words only help to choose
 * among what was found.
 */
export function unspacedWords(text: string): RunWord[] {
  if (!hasUnspaced(text)) return [];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const words: RunWord[] = [];
  for (const { 0: letters, index: from } of text.matchAll(run))
    for (const { segment, index } of segmenter.segment(letters))
      if (hasUnspaced(segment))
        words.push({ text: segment, start: from + index, end: from + index + segment.length });
  return words;
}
