import type { Form } from '../schemas/quotation.ts';

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
  return quote.form === 'direct'
    ? `${who}: “${words}”`
    : `${who}, ${quote.form === 'mixed' ? 'partly quoted' : 'as reported'}: ${words}`;
}

/** The beginning of a text, cut between words with an ellipsis where it is longer than a title holds. */
export function firstWords(text: string, length = LENGTH): string {
  const characters = [...segmenter.segment(text.replace(/\s+/gu, ' ').trim())].map(
    ({ segment }) => segment,
  );
  if (characters.length <= length) return characters.join('');
  const end = characters.lastIndexOf(' ', length);
  const cut = characters.slice(0, end > 0 ? end : length).join('');
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')} …`;
}
