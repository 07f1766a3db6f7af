import { pageOf } from '../../checks/addresses-distinct.ts';
import { excerptOfPage } from '../../evidence/excerpt-of-page.ts';
import { findWords, type FoundWords } from '../../evidence/find-words.ts';
import type { Silence } from './request.ts';
import type { Printing, SourceToVisit } from './to-visit.ts';
import type { Visit } from './visit.ts';

/** What a visit to a source found, with what an editor needs to act on the result. */
export type Outcome = Pick<SourceToVisit, 'source' | 'address' | 'archive'> & {
  /** The day on which the words were last seen there, if evidence was kept. */
  readonly seen: string | undefined;
} & (
    | PageOutcome
    /** The page no longer exists: the server says so, or the address leads to a page with none of the words. */
    | { readonly state: 'gone'; readonly status: number }
    | { readonly state: 'gone'; readonly leadsTo: string }
    | { readonly state: 'silent'; readonly silence: Silence }
  );

/** What a page has: the `same` words, here or `moved` to another address; `changed` words; or some words are `missing`. */
export interface PageOutcome {
  readonly state: 'same' | 'moved' | 'changed' | 'missing';
  /** The page's new address, if it moved. */
  readonly movedTo: string | undefined;
  readonly printings: readonly CheckedPrinting[];
  /** The words with some lines of context. */
  readonly excerpt: string;
}

/** A printing, and whether its words are on the page. */
export interface CheckedPrinting extends Printing {
  readonly found: FoundWords;
}

/** Determines what a visit to a source found. */
export function outcomeOf(toVisit: SourceToVisit, visit: Visit): Outcome {
  const { source, address, archive, evidence } = toVisit;
  const known = { source, address, archive, seen: evidence?.seen };
  if (visit.kind === 'silent') return { ...known, state: 'silent', silence: visit.silence };
  if (visit.kind === 'gone') return { ...known, state: 'gone', status: visit.status };
  const printings = expectedWords(toVisit).map((printing): CheckedPrinting => ({
    ...printing,
    found: findWords(printing, visit.text),
  }));
  const movedTo = pageOf(visit.address) === pageOf(address) ? undefined : visit.address;
  const has = (state: FoundWords['state']): boolean =>
    printings.some(({ found }) => found.state === state);
  // The address of a deleted page often redirects to the front page or to a search.
  if (movedTo !== undefined && !has('same') && !has('changed'))
    return { ...known, state: 'gone', leadsTo: movedTo };
  const state = has('changed')
    ? 'changed'
    : has('missing')
      ? 'missing'
      : movedTo === undefined
        ? 'same'
        : 'moved';
  const places = printings.flatMap(({ found }) => (found.state === 'same' ? [found] : []));
  const excerpt = excerptOfPage(visit.text, places, visit.furniture);
  return { ...known, state, movedTo, printings, excerpt };
}

/** The words to look for: those on record or, if there are none, the passage kept as evidence. */
function expectedWords({ source, printings, evidence }: SourceToVisit): readonly Printing[] {
  if (printings.length > 0 || !evidence) return printings;
  return [{ quote: source, witness: undefined, words: evidence.text, language: 'und' }];
}
