import type { Attribution } from '../schemas/attribution.ts';
import type { QuoteData } from '../schemas/quote.ts';
import { forms, type FormRow } from './forms.ts';

/** The part of a record that says whether its speaker said the words. */
export interface Attributed {
  readonly attribution?: Attribution | undefined;
  readonly status?: QuoteData['status'] | undefined;
}

/** Whether the speakers of a record said its words, as far as we know. */
export function isSaid({ attribution = 'said' }: Attributed): boolean {
  return attribution === 'said';
}

const notSaid: ReadonlySet<Attribution> = new Set(['misattributed', 'fabricated']);

/** Whether the speakers of a record never said its words. */
export function isNeverSaid({ attribution = 'said' }: Attributed): boolean {
  return notSaid.has(attribution);
}

/**
 * The style of the line beside or under a quotation. Words that were never said get the line for words that are not the
 * speaker's, whatever form they were printed in.
 */
export function lineOf(record: Attributed & Pick<QuoteData, 'form'>): FormRow['line'] {
  return isNeverSaid(record) ? 'dotted' : forms[record.form].line;
}
