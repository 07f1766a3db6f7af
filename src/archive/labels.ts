import { separator } from '../interface/separator.ts';
import { quotationText as text } from '../interface/strings.ts';
import { formLabel, printingLabel, translationLabel } from '../quotation/labels.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { OtherPrinting } from './printing.ts';
import { outletInWords, titleInWords } from './source-in-words.ts';

/** What labels are made from: a quotation's record, or one of its printings. */
type Labeled = Pick<QuoteData, 'form' | 'medium' | 'translation'> & {
  /** Whose words they are, where they are not those the record follows. */
  readonly other?: OtherPrinting | undefined;
};

/** The labels of a quotation, the form first: whose words they are, who translated them, that they were written. */
export function labelsOf({ form, medium, translation, other }: Labeled): string[] {
  return [
    other ? otherPrintingLabel(other) : formLabel(form),
    ...(translation ? [translationLabel(translation)] : []),
    ...(medium === 'document' ? [text.fromDocument] : []),
  ];
}

/** The labels on one line, as a page shows them: a section mark before that of a document, a withdrawal first. */
export function labelLine(labeled: Labeled & { readonly status?: QuoteData['status'] }): string {
  const labels = labelsOf(labeled).map((label) =>
    label === text.fromDocument ? `§ ${label}` : label,
  );
  return [...(labeled.status === 'withdrawn' ? [text.withdrawn] : []), ...labels].join(separator);
}

function otherPrintingLabel({ witness, source, variant }: OtherPrinting): string {
  const outlet = outletInWords(source) || titleInWords(source);
  const where = witness.part === 'body' ? outlet : text.partOf(outlet, witness.part);
  return printingLabel(where, witness.form, variant);
}
