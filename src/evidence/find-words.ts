import { interruptedQuotations } from '../passage-check/interrupted.ts';
import { markedQuotations } from '../passage-check/quotations.ts';
import { match } from '../quotation/match.ts';
import { nearestPassage } from './nearest-passage.ts';

/** Words expected on a page. */
export interface ExpectedWords {
  readonly words: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Whether a page has certain words: `same`, with where they begin and end in its text; `changed`, with the exact words now in
 * their place; or `missing`, if nothing on the page is close to them.
 */
export type FoundWords =
  | { readonly state: 'same'; readonly start: number; readonly end: number }
  | { readonly state: 'changed'; readonly now: string }
  | { readonly state: 'missing' };

/** The longest page compared in full, in UTF-16 code units. On a longer one, only the text near the words is compared. */
const FULL_COMPARISON_LIMIT = 100_000;

/** How much of a text is searched, in UTF-16 code units: about as much as a book. */
const SEARCH_LIMIT = 500_000;

/**
 * Looks for a printing's words in a page's text. Typography is ignored, omissions and brackets are read as in an excerpt
 * (see `match`), and a reporting clause such as “he said” may interrupt the words.
 */
export function findWords({ words, language }: ExpectedWords, page: string): FoundWords {
  const text = page.slice(0, SEARCH_LIMIT);
  const near = nearestPassage(words, text, language);
  const from =
    text.length <= FULL_COMPARISON_LIMIT ? 0 : Math.max(near.start - FULL_COMPARISON_LIMIT / 2, 0);
  const part = text.slice(from, from + FULL_COMPARISON_LIMIT);
  const whole = match(words, part);
  if (whole.ok) return { state: 'same', start: from + whole.start, end: from + whole.end };
  const marked = markedQuotations(part).find(({ readings }) =>
    hasWordsExceptCommas(words, readings[0].words),
  );
  if (marked) return { state: 'same', start: from + marked.start, end: from + marked.end };
  const interrupted = interruptedQuotations(part).find((each) =>
    hasWordsExceptCommas(words, each.words),
  );
  if (interrupted)
    return { state: 'same', start: from + interrupted.start, end: from + interrupted.end };
  return near.words === undefined ? { state: 'missing' } : { state: 'changed', now: near.words };
}

/** Whether a quotation has the words, apart from commas: one before “he said” may not be the speaker's. */
function hasWordsExceptCommas(words: string, quotation: string): boolean {
  return match(words.replaceAll(',', ''), quotation.replaceAll(',', '')).ok;
}
