import type { Variant, VariantClass } from '../quotation/classify.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Archive } from './archive.ts';
import type { Quote, Source, Speaker } from './records.ts';
import { compareDates } from '../schemas/order.ts';
import { printingInWords } from './source-in-words.ts';

/** A printing of a quotation compared with the copy-text. */
export interface ComparedWitness {
  readonly witness: Witness;
  readonly source: Source;
  /** When it was printed; undefined where that is not known. */
  readonly date: string | undefined;
  /** The outlet, with the part of the publication. */
  readonly outlet: string;
  /** The speaker whom it names, if not one of the record's. */
  readonly as?: Speaker | undefined;
  readonly language: string;
  readonly variant: Variant;
  /** The outlet of the printing that it repeats, if it has its class from that one. */
  readonly repeats: string | undefined;
  /** How it differs from the printing that it follows, where that is one of the record. */
  readonly step: Step | undefined;
}

/** A printing compared with the one that it follows. */
export interface Step {
  /** The outlet of the printing that it follows. */
  readonly outlet: string;
  readonly isFromCopyText: boolean;
  readonly variant: Variant;
}

/** The printings of a quotation, compared with its copy-text: the oldest first, and those without a date last. */
export interface Comparison {
  readonly copyText: ComparedWitness;
  /** All of them. */
  readonly printings: readonly ComparedWitness[];
  /** All but the copy-text. */
  readonly others: readonly ComparedWitness[];
}

/** Classes of printings that show nothing new next to the copy-text. */
const quiet: ReadonlySet<VariantClass> = new Set(['same', 'spelling', 'not-compared']);

const compared = new WeakMap<Quote, Comparison>();

/**
 * Compares all printings of a quotation.
 * @throws where the record names a copy-text or a source that does not exist, which the gate rules out
 */
export function comparisonOf(quote: Quote, archive: Archive): Comparison {
  const known = compared.get(quote) ?? compareAll(quote, archive);
  compared.set(quote, known);
  return known;
}

function compareAll(quote: Quote, archive: Archive): Comparison {
  const outletOf = (id: string): string => {
    const named = quote.witnesses.find((other) => other.id === id);
    return named ? printingInWords(archive.sources.getOrThrow(named.source), named.part) : '';
  };
  const stepOf = (witness: Witness): Step | undefined => {
    const variant = archive.stepOf(quote, witness);
    const isFromCopyText = witness.follows === quote['copy-text'];
    return variant && { outlet: outletOf(witness.follows), isFromCopyText, variant };
  };
  const printings = quote.witnesses
    .map((witness) => {
      const variant = archive.variantOf(quote, witness);
      const source = archive.sources.getOrThrow(witness.source);
      return {
        witness,
        source,
        date: witness.date ?? source.issued,
        outlet: outletOf(witness.id),
        as: witness.as === undefined ? undefined : archive.speakers.getOrThrow(witness.as),
        language: witness.language ?? quote.language,
        variant,
        repeats: variant.repeats === undefined ? undefined : outletOf(variant.repeats),
        step: stepOf(witness),
      };
    })
    .sort(byDate);
  const copyText = printings.find(({ witness }) => witness.id === quote['copy-text']);
  if (!copyText) throw new Error(`“${quote.id}” has no copy-text. Run npm run check.`);
  return { copyText, printings, others: printings.filter((each) => each !== copyText) };
}

type Dated = Pick<ComparedWitness, 'date'>;

function byDate({ date: a }: Dated, { date: b }: Dated): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDates(a, b);
}

/** Whether a printing has anything to show that the copy-text does not have. */
export function differs({ variant }: ComparedWitness): boolean {
  return !quiet.has(variant.class);
}

/** The printings that differ: those with a changed polarity first, otherwise the oldest first. */
export function printingsThatDiffer({ others }: Comparison): ComparedWitness[] {
  const weight = ({ variant: { polarity } }: ComparedWitness): number =>
    2 * (polarity.negationsGained.length + polarity.negationsLost.length) +
    polarity.hedgesGained.length +
    polarity.hedgesLost.length;
  return others
    .filter(differs)
    .map((other) => ({ other, weight: weight(other) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ other }) => other);
}

/** The printing whose comparison is drawn in lists: the first of those that differ, or else the copy-text. */
export function tellingPrinting(comparison: Comparison): ComparedWitness {
  const [first] = printingsThatDiffer(comparison).filter(
    ({ variant }) => variant.segments.length > 0,
  );
  return first ?? comparison.copyText;
}
