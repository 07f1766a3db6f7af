import type { Form } from '../schemas/quotation.ts';

/** How many characters of the words a title holds. */
const LENGTH = 60;

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
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–—-]+$/, '')} …`;
}
