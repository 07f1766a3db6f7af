import { separator } from '../interface/separator.ts';
import { quotationText as text } from '../interface/strings.ts';
import { formLabel, printingLabel, translationLabel } from '../quotation/labels.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { OtherPrinting } from './printing.ts';
import { printingInWords } from './source-in-words.ts';

/** What labels describe: a quotation's record, or one of its printings. */
type Labeled = Pick<QuoteData, 'form' | 'medium' | 'translation'> & {
  /** The printing whose words they are, where that is not the copy-text. */
  readonly other?: OtherPrinting | undefined;
};

/** The labels of a quotation, the form first: whose words they are, who translated them, whether they were written. */
export function labelsOf({ form, medium, translation, other }: Labeled): string[] {
  return [
    other ? otherPrintingLabel(other) : formLabel(form),
    ...(translation ? [translationLabel(translation)] : []),
    ...(medium === 'document' ? [text.fromDocument] : []),
  ];
}

/** The labels on one line, as a page shows them: withdrawal first, and the label of a document after a section mark. */
export function labelLine(labeled: Labeled & { readonly status?: QuoteData['status'] }): string {
  const labels = labelsOf(labeled).map((label) =>
    label === text.fromDocument ? `§ ${label}` : label,
  );
  return [...(labeled.status === 'withdrawn' ? [text.withdrawn] : []), ...labels].join(separator);
}

function otherPrintingLabel({ witness, source, variant }: OtherPrinting): string {
  return printingLabel(printingInWords(source, witness.part), witness.form, variant);
}
