import type { VariantClass } from '../quotation/classify.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Archive } from './archive.ts';
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

const countsByArchive = new WeakMap<Archive, Map<string, Map<VariantClass, CountedPrinting[]>>>();

/**
 * How the outlet of a source printed the quotations we compared. Wire stories count toward the agency, wherever they were
 * printed. The copy-text does not count, since the others are compared with it. Neither do printings in another language
 * or summaries, which serve only as witnesses.
 */
export function fidelityOf(source: Source, archive: Archive): Fidelity {
  let outlets = countsByArchive.get(archive);
  if (!outlets) countsByArchive.set(archive, (outlets = countPrintings(archive)));
  return outlets.get(outletOf(source)) ?? new Map();
}

function countPrintings(archive: Archive): Map<string, Map<VariantClass, CountedPrinting[]>> {
  const outlets = new Map<string, Map<VariantClass, CountedPrinting[]>>();
  for (const quote of archive.quotes.all) {
    for (const witness of quote.witnesses) {
      const source = archive.sources.get(witness.source);
      if (!source || source.standing === 'summary' || witness.id === quote['copy-text']) continue;
      const variant = archive.variantOf(quote, witness).class;
      if (variant === 'not-compared') continue;
      const outlet = outletOf(source);
      const classes = outlets.get(outlet) ?? new Map<VariantClass, CountedPrinting[]>();
      const printings = classes.get(variant) ?? [];
      printings.push({ quote, witness, class: variant });
      classes.set(variant, printings);
      outlets.set(outlet, classes);
    }
  }
  return outlets;
}
