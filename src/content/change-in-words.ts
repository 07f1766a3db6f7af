import { plainWords } from '../markdown/plain-words.ts';
import { site } from '../site.ts';
import type { FieldChange } from './changed-fields.ts';

const segmenter = new Intl.Segmenter(site.language, { granularity: 'sentence' });

/**
 * Describes how a field changed. For the body, these are only the sentences that changed, without their markup unless only
 * the markup changed. Any other field is given whole.
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

/** Cuts two versions of a text down to the sentences from the first that differs to the last. */
export function changedSentences(was: string, now: string): { was: string; now: string } {
  const [before, after] = [sentences(was), sentences(now)];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const between = (text: readonly string[]): string =>
    text.slice(head, text.length - tail).join(' ');
  return { was: between(before), now: between(after) };
}

function sentences(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
}
