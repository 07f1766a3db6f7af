import { quotationText } from '../interface/strings.ts';
import type { Form } from '../schemas/form.ts';

/** How many characters of the words a title holds. */
const LENGTH = 60;

/** Counts characters as readers do: a letter with its accent is one. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * What a quotation's page is called: the speakers and the first words, in marks only if they are the speaker's own.
 * Words are cut between words, and a cut is marked.
 */
export function quotationTitle(
  quote: { readonly text: string; readonly form: Form },
  speakers: readonly string[],
): string {
  const who = new Intl.ListFormat('en').format(speakers);
  const words = firstWords(quote.text);
  return quotationText.title[quote.form](who, words);
}

/** The beginning of a text, cut between words with an ellipsis where it is longer than a title holds. */
export function firstWords(text: string, length = LENGTH): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const start = characters(line, length + 1);
  if (start.length <= length) return line;
  const end = start.lastIndexOf(' ', length);
  const cut = start.slice(0, end > 0 ? end : length).join('');
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')} …`;
}

/** Latin and Cyrillic letters, figures and marks of which each is a character by itself; none that joins another. */
const plain = /^[\u0020-\u024F\u0400-\u045F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

/** The first characters of a text. Only as much is taken apart as they need. */
function characters(text: string, count: number): string[] {
  // The segmenter takes a hundred times as long.
  if (plain.test(text)) return text.slice(0, count).split('');
  return Iterator.from(segmenter.segment(text))
    .take(count)
    .map(({ segment }) => segment)
    .toArray();
}
