import type { OtherPrinting } from './printing.ts';
import { documentLabel, formLabel, printingLabel, translationLabel } from '../quotation/labels.ts';
import type { QuoteData } from '../schemas/quote.ts';
import { outletInWords, titleInWords } from './source-in-words.ts';

type Labeled = Pick<QuoteData, 'form' | 'medium' | 'translation'> & {
  /** Whose words they are, where they are not those the record follows. */
  readonly other?: OtherPrinting | undefined;
};

/** The marks of a quotation in words: its form, whose translation it is, and that it stands in a document. */
export function labelsOf({ form, medium, translation, other }: Labeled): string[] {
  return [
    other ? labelOfOther(other) : formLabel(form),
    translation && translationLabel(translation),
    medium === 'document' ? documentLabel : undefined,
  ].filter((label) => label !== undefined);
}

function labelOfOther({ witness, source, variant }: OtherPrinting): string {
  const outlet = outletInWords(source) || titleInWords(source);
  const where = witness.part === 'body' ? outlet : `${outlet} (${witness.part})`;
  return printingLabel(where, witness.form, variant);
}
