import type { EventKind, Outcome } from './event.ts';

export const KIND_IN_WORDS: Readonly<Record<EventKind, string>> = {
  happened: 'Happened',
  said: 'Said',
  printed: 'Printed',
  planned: 'Planned',
};

/** What became of a promise, to stand before "as of" and the day of the last check. */
export const OUTCOME_IN_WORDS: Readonly<Record<Outcome, string>> = {
  kept: 'Kept',
  broken: 'Not kept',
  unknown: 'Nothing found',
};
