import { documentLabel, formLabel, translationLabel } from '../quotation/label.ts';
import type { QuoteData } from '../schemas/quote.ts';

/** The marks of a quotation in words: its form, whose translation it is, and that it stands in a document. */
export function labelsOf({
  form,
  medium,
  translation,
}: Pick<QuoteData, 'form' | 'medium' | 'translation'>): string[] {
  return [
    formLabel(form),
    translation && translationLabel(translation),
    medium === 'document' ? documentLabel : undefined,
  ].filter((label) => label !== undefined);
}
