import { markedQuotations } from '../../passage-check/quotations.ts';
import { positionAt, type DraftQuotation } from './draft.ts';

/** Finds the quotations in a plain text: its passages in quotation marks. */
export function plainDraft(text: string): DraftQuotation[] {
  return markedQuotations(text).map((quotation) => ({
    quotation,
    ...positionAt(text, quotation.start),
  }));
}
