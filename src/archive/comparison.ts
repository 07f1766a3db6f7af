import type { Variant, VariantClass } from '../quotation/classify.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Archive } from './archive.ts';
import { cachedReads } from './reads.ts';
import type { Quote, Source, Speaker } from './records.ts';
import { compareDates } from '../schemas/compare.ts';
import { printingInWords } from './source-in-words.ts';

/** A printing of a quotation compared with the copy-text. */
export interface ComparedPrinting {
  readonly witness: Witness;
  readonly source: Source;
  /** When it was printed; undefined if unknown. */
  readonly date: string | undefined;
  /** The outlet, with the part of the publication if it is not the body. */
  readonly outlet: string;
  /** The speaker it credits, if not one of the record's. */
  readonly attributedTo?: Speaker | undefined;
  readonly language: string;
  readonly variant: Variant;
  /** The outlet of the printing it repeats, if it takes its class from that printing. */
  readonly repeatedOutlet: string | undefined;
  /** How it differs from the printing it follows, if that is on record. */
  readonly step: Step | undefined;
}

/** A printing compared with the one it follows. */
export interface Step {
  /** The outlet of the printing it follows. */
  readonly outlet: string;
  readonly isFromCopyText: boolean;
  readonly variant: Variant;
}

/** The printings of a quotation compared with its copy-text, oldest first, undated ones last. */
export interface Comparison {
  readonly copyText: ComparedPrinting;
  /** All printings, including the copy-text. */
  readonly printings: readonly ComparedPrinting[];
  /** All printings except the copy-text. */
  readonly others: readonly ComparedPrinting[];
}

/** The classes of printings that add nothing to the copy-text. */
const classesAddingNothing: ReadonlySet<VariantClass> = new Set([
  'same',
  'spelling',
  'not-compared',
]);

const comparisons = new WeakMap<Quote, () => Comparison>();

/**
 * Compares all of a quotation's printings. The result is cached.
 * @throws if the record names a copy-text or a source that does not exist, which the gate rules out
 */
export function comparisonOf(quote: Quote, archive: Archive): Comparison {
  const known = comparisons.get(quote) ?? cachedReads(() => compareAll(quote, archive));
  comparisons.set(quote, known);
  return known();
}

function compareAll(quote: Quote, archive: Archive): Comparison {
  const outletOf = (id: string): string => {
    const named = quote.witnesses.find((other) => other.id === id);
    return named ? printingInWords(archive.sources.getOrThrow(named.source), named.part) : '';
  };
  const stepOf = (witness: Witness): Step | undefined => {
    const variant = archive.variantFromParent(quote, witness);
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
        attributedTo:
          witness.as === undefined ? undefined : archive.speakers.getOrThrow(witness.as),
        language: witness.language ?? quote.language,
        variant,
        repeatedOutlet: variant.repeats === undefined ? undefined : outletOf(variant.repeats),
        step: stepOf(witness),
      };
    })
    .sort(byDate);
  const copyText = printings.find(({ witness }) => witness.id === quote['copy-text']);
  if (!copyText) throw new Error(`“${quote.id}” has no copy-text. Run npm run check.`);
  return { copyText, printings, others: printings.filter((each) => each !== copyText) };
}

type Dated = Pick<ComparedPrinting, 'date'>;

function byDate({ date: a }: Dated, { date: b }: Dated): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDates(a, b);
}

/** Whether a printing shows anything that the copy-text does not. */
export function differs({ variant }: ComparedPrinting): boolean {
  return !classesAddingNothing.has(variant.class);
}

/**
 * The printings that differ from the copy-text: first those that gained or lost the most negations and hedges, negations
 * counting double; among equals, the oldest first.
 */
export function printingsThatDiffer({ others }: Comparison): ComparedPrinting[] {
  const weight = ({ variant: { polarity } }: ComparedPrinting): number =>
    2 * (polarity.negationsGained.length + polarity.negationsLost.length) +
    polarity.hedgesGained.length +
    polarity.hedgesLost.length;
  return others
    .filter(differs)
    .map((other) => ({ other, weight: weight(other) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ other }) => other);
}

/** The printing that represents a quotation in lists: the first that visibly differs, otherwise the copy-text. */
export function representativePrinting(comparison: Comparison): ComparedPrinting {
  const [first] = printingsThatDiffer(comparison).filter(
    ({ variant }) => variant.segments.length > 0,
  );
  return first ?? comparison.copyText;
}
