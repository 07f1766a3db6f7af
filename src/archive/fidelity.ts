import type { VariantClass } from '../quotation/classify.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Archive, SourcedPrinting } from './archive.ts';
import type { Quote, Source } from './records.ts';
import { outletOf } from '../schemas/source.ts';

/** A printing that counts toward its outlet's fidelity. */
export interface CountedPrinting {
  readonly quote: Quote;
  readonly witness: Witness;
  readonly class: VariantClass;
}

/** The compared printings of an outlet, by class of variant. */
export type Fidelity = ReadonlyMap<VariantClass, readonly CountedPrinting[]>;

/** The classes, in the order in which a page lists them. */
export const fidelityClasses: readonly VariantClass[] = [
  'same',
  'spelling',
  'pointing',
  'partly-quoted',
  'trimmed',
  'cut',
  'edited',
  'retranslated',
  'retranscribed',
  'altered',
  'recast',
  'undecided',
];

const fidelities = new WeakMap<readonly SourcedPrinting[], Fidelity>();

/**
 * How the outlet of a source printed the quotations we compared. Wire stories count toward the agency, wherever they were
 * printed. The copy-text does not count, since the others are compared with it. Neither do printings in another language
 * or summaries, which serve only as witnesses. The result is cached for each outlet.
 */
export function fidelityOf(source: Source, archive: Archive): Fidelity {
  const printings = archive.printingsBy(outletOf(source));
  const known = fidelities.get(printings) ?? countPrintings(printings, archive);
  fidelities.set(printings, known);
  return known;
}

function countPrintings(
  printings: readonly SourcedPrinting[],
  { variantOf }: Pick<Archive, 'variantOf'>,
): Fidelity {
  const counted = printings
    .filter(
      ({ quote, witness, source }) =>
        source.standing !== 'summary' && witness.id !== quote['copy-text'],
    )
    .map(({ quote, witness }) => ({ quote, witness, class: variantOf(quote, witness).class }))
    .filter((printing) => printing.class !== 'not-compared');
  return Map.groupBy(counted, (printing) => printing.class);
}
