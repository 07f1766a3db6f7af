import { site } from '../site.ts';
import { onOneLine } from './lines.ts';
import type { Run } from './runs.ts';
import { isUnspaced, unspacedWords } from './scripts.ts';

/** The most characters of a quotation in a title. */
const TITLE_LENGTH = 60;

/** A text on one line. If it is too long, it is cut between words and ends in an ellipsis. */
export function firstWords(text: string, length = TITLE_LENGTH): string {
  const line = onOneLine(text.trim());
  const end = cutAt(line, length);
  return end === undefined ? line : `${withoutPunctuation(line.slice(0, end))} …`;
}

/** Shortens the runs of a quotation in the same way. A run that is cut keeps both its quotation marks. */
export function firstRuns(words: readonly Run[], length = TITLE_LENGTH): Run[] {
  const lines = words.map((run) => ({ ...run, text: onOneLine(run.text) }));
  let remaining = cutAt(lines.map(({ text }) => text).join(''), length);
  if (remaining === undefined) return lines;
  const kept: Run[] = [];
  for (const run of lines) {
    if (run.text.length > remaining) {
      const text = withoutPunctuation(run.text.slice(0, remaining));
      return [
        ...kept,
        text === '' ? { ...run, open: '', text: ' …', close: '' } : { ...run, text: `${text} …` },
      ];
    }
    kept.push(run);
    remaining -= run.text.length;
  }
  return kept;
}

/** A text without the punctuation at its end, which would collide with an ellipsis, and without the slash of a line break. */
function withoutPunctuation(text: string): string {
  return text.replace(/ \/{1,2}\s*$/u, '').replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, '');
}

/** Where to cut a line, between words if possible; undefined if it is short enough. */
function cutAt(line: string, length: number): number | undefined {
  const start = characters(line, length + 1);
  if (start.length <= length) return undefined;
  const space = start.lastIndexOf(' ', length);
  const end = Math.max(space, endOfWord(start.slice(0, length), space + 1));
  return start.slice(0, end > 0 ? end : length).join('').length;
}

/** Where the next-to-last word ends in a script without spaces, since the last may be cut off; -1 if there is none. */
function endOfWord(characters: readonly string[], from: number): number {
  const text = characters.slice(from).join('');
  if (!isUnspaced(text)) return -1;
  const whole = unspacedWords(text).slice(0, -1).join('');
  return whole === '' ? -1 : from + [...segmenter.segment(whole)].length;
}

/** Separates characters as readers see them: a letter with its accent is one. */
const segmenter = new Intl.Segmenter(site.language, { granularity: 'grapheme' });

/** Matches texts of Latin and Cyrillic letters, digits and punctuation in which every code unit is one character. */
const plain = /^[\u0020-\u024F\u0400-\u045F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

/** The first characters of a text. No more of it is segmented than necessary. */
function characters(text: string, count: number): string[] {
  // The segmenter is a hundred times slower.
  if (plain.test(text)) return text.slice(0, count).split('');
  return Iterator.from(segmenter.segment(text))
    .take(count)
    .map(({ segment }) => segment)
    .toArray();
}
