import { interruptedQuotations } from '../passage-check/interrupted.ts';
import { markedQuotations } from '../passage-check/quotations.ts';
import { match } from '../quotation/match.ts';
import { nearestPassage } from './nearest-passage.ts';

/** Words that a page is expected to have. */
export interface ExpectedWords {
  readonly words: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Whether a page has certain words: `same`, with where they begin and end in its text; `changed`, with the exact words in their
 * place; or `missing`, if nothing in it is close to them.
 */
export type FoundWords =
  | { readonly state: 'same'; readonly start: number; readonly end: number }
  | { readonly state: 'changed'; readonly now: string }
  | { readonly state: 'missing' };

/** The longest page that is compared whole, in UTF-16 code units. Of a longer one, only what is near the words is compared. */
const LONGEST = 100_000;

/** The longest text that is searched at all: that of a book. */
const LIMIT = 500_000;

/**
 * Looks for the words of a printing in the text of a page. Typography does not count, omissions and brackets are read as in an
 * excerpt (see `match`), and a report such as “he said” may interrupt the words.
 */
export function findWords({ words, language }: ExpectedWords, page: string): FoundWords {
  const text = page.slice(0, LIMIT);
  const near = nearestPassage(words, text, language);
  const from = text.length <= LONGEST ? 0 : Math.max(near.start - LONGEST / 2, 0);
  const part = text.slice(from, from + LONGEST);
  const whole = match(words, part);
  if (whole.ok) return { state: 'same', start: from + whole.start, end: from + whole.end };
  const parted = markedQuotations(part).find(({ readings }) => isParted(words, readings[0].words));
  if (parted) return { state: 'same', start: from + parted.start, end: from + parted.end };
  const interrupted = interruptedQuotations(part).find((each) => isParted(words, each.words));
  if (interrupted)
    return { state: 'same', start: from + interrupted.start, end: from + interrupted.end };
  return near.words === undefined ? { state: 'missing' } : { state: 'changed', now: near.words };
}

/** Whether a quotation that a report interrupted has the words. The comma before a report may belong to the report. */
function isParted(words: string, quotation: string): boolean {
  return match(words.replaceAll(',', ''), quotation.replaceAll(',', '')).ok;
}
