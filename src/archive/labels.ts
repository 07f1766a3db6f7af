import { separator } from '../interface/separator.ts';
import { quotationText as text } from '../interface/strings.ts';
import { markOf } from '../quotation/attribution.ts';
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

/** What labels describe: a quotation's record, or one of its printings. */
export type Labeled = Pick<QuoteData, 'form' | 'medium' | 'translation'> &
  Attributed & {
    /** The printing whose words they are, where that is not the copy-text. */
    readonly other?: OtherPrinting | undefined;
  };

/**
 * The labels of a quotation: its mark if it has one, whose words they are, who translated them, whether they were written.
 * Words that were never said are nobody's in any form; the form of words that may not have been said is that of a printing.
 */
export function labelsOf(labeled: Labeled): string[] {
  return [markOf(labeled), ...plainLabelsOf(labeled)].filter((label) => label !== undefined);
}

/** The labels on one line without the mark, for places that set it apart. */
export function plainLabelLine(labeled: Labeled): string {
  return plainLabelsOf(labeled).map(withSectionMark).join(separator);
}

/** The labels on one line, as a page shows them: the label of a document after a section mark. */
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
 * What a reader has to know of a quotation’s words, in plain sentences: that they are a report, that only some are quoted,
 * that they were written, who translated them. Nothing of words that their speaker said in this language.
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
  const { form, other } = labeled;
  if (other) return [otherPrintingLabel(other)];
  if (isNeverSaid(labeled)) return [];
  return [isSaid(labeled) ? formLabel(form) : asPrintedLabel(form)];
}

function withSectionMark(label: string): string {
  return label === text.fromDocument ? `§ ${label}` : label;
}

function otherPrintingLabel({ witness, source, variant, as }: OtherPrinting): string {
  const label = printingLabel(printingInWords(source, witness.part), witness.form, variant);
  return as === undefined ? label : `${label}; ${text.attribution.as(as.name)}`;
}
