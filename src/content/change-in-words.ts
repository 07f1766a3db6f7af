import { plainWords } from '../markdown/plain-words.ts';
import type { FieldChange } from './evidence-changes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * How a field changed: of our prose only the sentences that changed, without their markup unless nothing else did; of any
 * other field the whole value.
 */
export function changeInWords({
  path: [field],
  was,
  now,
}: FieldChange): Pick<FieldChange, 'was' | 'now'> {
  if (field !== 'body') return { was, now };
  const words = changedSentences(plainWords(was), plainWords(now));
  return words.was === words.now ? changedSentences(was, now) : words;
}

/** Two versions of a text, of which only the sentences from the first that differs to the last are left. */
export function changedSentences(was: string, now: string): { was: string; now: string } {
  const [before, after] = [sentences(was), sentences(now)];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const between = (text: readonly string[]): string =>
    text.slice(head, text.length - tail).join(' ');
  return { was: between(before), now: between(after) };
}

function sentences(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
}
