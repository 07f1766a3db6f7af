import { outputsText } from '../../interface/strings.ts';
import type { Archive } from '../../archive/archive.ts';
import { attributedQuote, attributionLine } from '../../archive/attributed-quote.ts';
import {
  comparisonOf,
  printingsThatDiffer,
  type ComparedPrinting,
} from '../../archive/comparison.ts';
import type { Quote } from '../../archive/records.ts';
import { isMaterialChange } from '../../quotation/fates.ts';
import { outerMarks } from '../../quotation/runs.ts';
import { isSaid } from '../../quotation/said.ts';
import { forms } from '../../quotation/forms.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import type { QuotationCard } from './card.ts';

const text = outputsText.cards;

/** Finds the parts of a quotation's card that depend on other records: its verdict, and a printing that changed the words. */
export function archiveDetails(
  quote: Quote,
  archive: Archive,
): Pick<QuotationCard, 'verdict' | 'printed'> {
  const verdict = archive.verdictOf(quote);
  if (!isSaid(quote)) return { verdict };
  const comparison = comparisonOf(quote, archive);
  const printed = printingsThatDiffer(comparison).find(
    ({ variant }) => variant.segments.length > 0 && isMaterialChange(variant),
  );
  if (!printed) return { verdict };
  const isReport = forms[quote.form].marks === 'none';
  const who = attributionLine(attributedQuote(quote, archive));
  return {
    verdict,
    printed: {
      label: text.asPrinted(printed.outlet),
      saidLabel: isReport
        ? text.asReported(comparison.copyText.outlet)
        : `${who}, ${inWords(parsedEdtf(quote.said))}`,
      words: markedWords(printed),
    },
  };
}

/** The segments of a printing, with its quotation marks, each with whether the printing changed it. */
function markedWords({
  witness: { form },
  language,
  variant,
}: ComparedPrinting): NonNullable<QuotationCard['printed']>['words'] {
  const [open, close] = outerMarks({ form, language });
  const shown = variant.segments.filter(({ other }) => other !== '');
  return shown.map(({ kind, other }, index) => ({
    text: `${index === 0 ? open : ''}${other.trim()}${index === shown.length - 1 ? close : ''}`,
    isChanged: kind === 'added' || kind === 'instead-of',
  }));
}
