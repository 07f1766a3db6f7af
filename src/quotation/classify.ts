import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import { compareTexts, type Comparable, type Compared } from './compare-texts.ts';
import { segmentsOf, type Segment } from './compare-words.ts';
import type { FormChange } from './form-change.ts';
import { forms } from './forms.ts';
import { followsAnother, areIndependent, parentOf, repeatedBy } from './lineage.ts';
import { noPolarity, polarity, type Polarity } from './polarity.ts';
import { changedPunctuation } from './changed-punctuation.ts';

/** The ways in which a printing can differ from another. They are computed, never set by hand. */
export const variantClasses = [
  'not-compared',
  'recast',
  'same',
  'spelling',
  'pointing',
  'partly-quoted',
  'trimmed',
  'cut',
  'edited',
  'altered',
  'retranslated',
  'retranscribed',
  'undecided',
] as const;
export type VariantClass = (typeof variantClasses)[number];

/** A printing compared with another. */
export interface Variant {
  readonly class: VariantClass;
  /** How the form or the medium was changed, if it was. */
  readonly formChange?: FormChange;
  /** The printing that this one repeats word for word and takes its class from; undefined if it has its own class. */
  readonly repeats?: string;
  /** The punctuation that only one of the two has around the words they share. */
  readonly signs: readonly string[];
  /** The word-by-word comparison; empty if no words are compared, as in another language or in reported speech. */
  readonly segments: readonly Segment[];
  readonly polarity: Polarity;
}

type Comparison = Comparable & Pick<QuoteData, 'copy-text'>;
/**
 * Compares a printing with the copy-text of its record and classifies it. The first rule that fits decides:
 *
 * 1. `not-compared`: it is in another language or script. Regional varieties count as the same language.
 * 2. `recast`: its form or medium was changed: a report was printed as the speaker's words, or the speaker's words as a
 *    report, or a document as speech, or speech as a document.
 * 3. `same`: equal except for typography and encoding. Quotation marks around the whole, the punctuation that ends it,
 *    `[sic]`, and an outlet's brackets around unchanged words do not count.
 * 4. `spelling`: the same words and punctuation; spelling, case or hyphens differ.
 * 5. `pointing`: the same words with different punctuation.
 * 6. `partly-quoted`: a reporter's sentence whose words in quotation marks are in the base, run by run and in order.
 * 7. `trimmed`: words are left out at the beginning or the end, or where an omission is marked.
 * 8. `cut`: words in the middle are left out without a mark, unless the two printings are independent.
 * 9. `edited`: apart from words left out, only words in an outlet's brackets differ.
 * 10. The class of the printing that it repeats word for word.
 * 11. `altered`: it follows another printing but differs in wording, or makes a new sentence out of some of its words.
 * 12. `retranslated`, `retranscribed`: the two are separate translations, or separate transcripts, of the same original.
 * 13. `undecided`: the evidence does not show which printing follows which.
 *
 * The class says nothing about meaning; `polarity` says whether a negation or a hedge was gained or lost.
 */
export function classify(record: Comparison, witness: Witness): Variant {
  const base = record.witnesses.find(({ id }) => id === record['copy-text']) ?? witness;
  return variantBetween(record, base, witness);
}

/** Compares a printing with the one it follows; undefined if it follows none in its record. */
export function classifyStep(record: Comparable, witness: Witness): Variant | undefined {
  const parent = parentOf(record, witness);
  return parent && variantBetween(record, parent, witness);
}

function variantBetween(record: Comparable, base: Witness, witness: Witness): Variant {
  const compared = compareTexts(record, base, witness);
  const variant = variantClass(record, base, witness, compared);
  if (variant.class === 'not-compared')
    return { ...variant, signs: [], segments: [], polarity: noPolarity };
  const changes = isReport(witness) ? [] : compared.changes;
  const segments = segmentsOf(changes);
  return {
    ...variant,
    signs: changedPunctuation(changes),
    segments,
    polarity: polarity(segments, compared.language),
  };
}

function variantClass(
  record: Comparable,
  base: Witness,
  witness: Witness,
  compared: Compared,
  isFirst = false,
): Pick<Variant, 'class' | 'formChange' | 'repeats'> {
  if (!compared.isOneLanguage) return { class: 'not-compared' };
  const { formChange, facts } = compared;
  // An outlet that has the speaker's words independently did not turn a report into them.
  const isFromReport = formChange?.includes('report-as') === true;
  if (formChange && !(witness.follows === 'independent' && isFromReport))
    return { class: 'recast', formChange };
  const { hasNewWords, isEdited, isShortened, isCut, quotesInPart } = facts;
  if (!hasNewWords && !isEdited && !isShortened && !isCut && !quotesInPart) {
    if (facts.punctuationDiffers) return { class: 'pointing' };
    return { class: facts.spellingDiffers ? 'spelling' : 'same' };
  }
  // The words of reported speech are not compared.
  if (!isReport(witness)) {
    if (!hasNewWords && !isEdited && !isCut)
      return { class: quotesInPart ? 'partly-quoted' : 'trimmed' };
    const isApart = areIndependent(record, base, witness);
    if (!hasNewWords && isCut && !facts.makesNewSentence && !isApart) return { class: 'cut' };
    if (!hasNewWords && !isCut) return { class: 'edited' };
    if (facts.makesNewSentence && !hasNewWords && !isApart) return { class: 'altered' };
  }
  const repeated = isFirst ? undefined : repeatedBy(record, witness, base);
  if (repeated) {
    const comparedFirst = compareTexts(record, base, repeated);
    return { ...variantClass(record, base, repeated, comparedFirst, true), repeats: repeated.id };
  }
  if (followsAnother(witness)) return { class: 'altered' };
  if (areIndependent(record, base, witness))
    return { class: compared.isTranslation ? 'retranslated' : 'retranscribed' };
  return { class: 'undecided' };
}

/** Whether a printing is reported speech, which claims to give none of the speaker's words. */
function isReport({ form }: Witness): boolean {
  return forms[form].marks === 'none';
}
