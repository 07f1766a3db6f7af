import { separator } from '../interface/separator.ts';
import { quotationText as text } from '../interface/strings.ts';
import { statusLabel } from '../quotation/attribution.ts';
import { isNeverSaid, isSaid, type Attributed } from '../quotation/said.ts';
import {
  asPrintedLabel,
  formLabel,
  printingLabel,
  translationLabel,
  translationSentences,
} from '../quotation/labels.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { OtherPrinting } from './printing.ts';
import { printingInWords } from './source-in-words.ts';

/** Something that labels describe: a quotation's record, or one of its printings. */
export type Labeled = Pick<QuoteData, 'form' | 'medium' | 'translation'> &
  Attributed & {
    /** The printing whose words they are, if not the copy-text. */
    readonly otherPrinting?: OtherPrinting | undefined;
  };

/**
 * A quotation's labels: its mark, if any, whose words it prints, who translated them, and whether they were written.
 * Words that were never said get no label for their form. Words that may not have been said are labeled “As printed”.
 */
export function labelsOf(labeled: Labeled): string[] {
  return [statusLabel(labeled), ...plainLabelsOf(labeled)].filter((label) => label !== undefined);
}

/** The labels on one line, without the mark, for places that show the mark separately. */
export function plainLabelLine(labeled: Labeled): string {
  return plainLabelsOf(labeled).map(withSectionMark).join(separator);
}

/** The labels on one line, as a page shows them, with a section sign before the label of a document. */
export function labelLine(labeled: Labeled): string {
  return labelsOf(labeled).map(withSectionMark).join(separator);
}

/** The labels without the mark. */
export function plainLabelsOf(labeled: Labeled): string[] {
  const { medium, translation } = labeled;
  return [
    ...kindLabels(labeled),
    ...(translation ? [translationLabel(translation)] : []),
    ...(medium === 'document' ? [text.fromDocument] : []),
  ];
}

/**
 * Plain sentences that tell a reader how to take a quotation’s words: that they are a report, that only some are quoted, that
 * they were written, or who translated them. Empty for the speaker's own spoken words in their original language.
 */
export function plainSentences(
  quote: Pick<QuoteData, 'form' | 'medium' | 'translation' | 'language' | 'frame'> & Attributed,
): string[] {
  const { form, medium, translation, language, frame } = quote;
  return [
    isNeverSaid(quote) ? undefined : text.plain.forms[form],
    frame === undefined ? undefined : text.plain.frame,
    medium === 'document' ? text.plain.document : undefined,
    ...(translation ? translationSentences(translation, language, medium) : []),
  ].filter((sentence) => sentence !== undefined);
}

function kindLabels(labeled: Labeled): string[] {
  const { form, otherPrinting } = labeled;
  if (otherPrinting) return [otherPrintingLabel(otherPrinting)];
  if (isNeverSaid(labeled)) return [];
  return [isSaid(labeled) ? formLabel(form) : asPrintedLabel(form)];
}

function withSectionMark(label: string): string {
  return label === text.fromDocument ? `§ ${label}` : label;
}

function otherPrintingLabel({ witness, source, variant, attributedTo }: OtherPrinting): string {
  const label = printingLabel(printingInWords(source, witness.part), witness.form, variant);
  return attributedTo === undefined ? label : `${label}; ${text.attribution.as(attributedTo.name)}`;
}
