import type { Variant, VariantClass } from '../quotation/classify.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Archive } from './archive.ts';
import type { Quote, Source, Speaker } from './records.ts';
import { printingInWords } from './source-in-words.ts';

/** A printing of a quotation compared with the copy-text. */
export interface ComparedWitness {
  /** Its letter in the collation: A for the first after the copy-text. */
  readonly siglum: string;
  readonly witness: Witness;
  readonly source: Source;
  /** The speaker whom it names, if not one of the record's. */
  readonly as?: Speaker | undefined;
  readonly language: string;
  readonly variant: Variant;
  /** The outlet of the printing that it repeats, if it has its class from that one. */
  readonly repeats: string | undefined;
  /** How it differs from the printing that it follows, where that is not the copy-text. */
  readonly step: Step | undefined;
}

/** A printing compared with the one that it follows. */
export interface Step {
  /** The letter and the outlet of the printing that it follows. */
  readonly siglum: string;
  readonly outlet: string;
  readonly variant: Variant;
}

/** The copy-text of a quotation and every other printing, compared with it. */
export interface Comparison {
  readonly copyText: Witness;
  readonly copySource: Source;
  readonly others: readonly ComparedWitness[];
}

/** Classes of printings that show nothing new next to the copy-text. */
const quiet: ReadonlySet<VariantClass> = new Set(['same', 'spelling', 'not-compared']);

/**
 * Compares all printings of a quotation.
 * @throws where the record names a copy-text or a source that does not exist, which the gate rules out
 */
export function comparisonOf(quote: Quote, archive: Archive): Comparison {
  const copyText = quote.witnesses.find(({ id }) => id === quote['copy-text']);
  if (!copyText) throw new Error(`“${quote.id}” has no copy-text. Run npm run check.`);
  const printings = quote.witnesses.filter((witness) => witness !== copyText);
  const outletOf = (id: string): string => {
    const { source, part } = printings.find((other) => other.id === id) ?? copyText;
    return printingInWords(archive.sources.getOrThrow(source), part);
  };
  const stepOf = (witness: Witness): Step | undefined => {
    const parent = printings.findIndex(({ id }) => id === witness.follows);
    const variant = parent < 0 ? undefined : archive.stepOf(quote, witness);
    return variant && { siglum: siglum(parent), outlet: outletOf(witness.follows), variant };
  };
  const others = printings.map((witness, index) => {
    const variant = archive.variantOf(quote, witness);
    return {
      siglum: siglum(index),
      witness,
      source: archive.sources.getOrThrow(witness.source),
      as: witness.as === undefined ? undefined : archive.speakers.getOrThrow(witness.as),
      language: witness.language ?? quote.language,
      variant,
      repeats: variant.repeats === undefined ? undefined : outletOf(variant.repeats),
      step: stepOf(witness),
    };
  });
  return { copyText, copySource: archive.sources.getOrThrow(copyText.source), others };
}

/** Whether a printing has anything to show that the copy-text does not have. */
export function differs({ variant }: ComparedWitness): boolean {
  return !quiet.has(variant.class);
}

/** The printings that differ: those with a changed polarity first, otherwise in the order of the record. */
export function printingsThatDiffer({ others }: Comparison): ComparedWitness[] {
  const weight = ({ variant: { polarity } }: ComparedWitness): number =>
    2 * (polarity.negationsGained.length + polarity.negationsLost.length) +
    polarity.hedgesGained.length +
    polarity.hedgesLost.length;
  return others
    .filter(differs)
    .map((compared) => ({ compared, weight: weight(compared) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ compared }) => compared);
}

/** A, B, … Z, AA, AB, … */
function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter;
}
