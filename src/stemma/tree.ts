import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Variant } from '../quotation/classify.ts';
import { parentOf } from '../quotation/lineage.ts';
import { isSaid } from '../quotation/said.ts';
import { compareDates } from '../schemas/compare.ts';
import type { Branch, Connection } from './node.ts';
import { alarmOf, wordChanges, type Step } from './step.ts';
import { wholeChanges } from './whole-changes.ts';

/** How a record's printings compare, and when each source was published. */
export interface Comparisons {
  /** How a printing differs from the copy-text. */
  readonly variantOf: (witness: Witness) => Variant;
  /** How a printing differs from the one it follows; undefined if it follows none in the record. */
  readonly variantFromParent: (witness: Witness) => Variant | undefined;
  readonly issued: (source: string) => string | undefined;
}

/** A record's printings as trees. */
export interface Trees {
  /** The tree that descends from the speaker, the document or the first printing. */
  readonly root: Branch;
  /** Printings whose source the evidence does not show, each with the printings that follow it. */
  readonly floating: readonly Branch[];
}

/**
 * Builds the trees of a record, in which each printing is a child of the one it follows.
 * @throws if no printing has the id in `copy-text`, which the gate rules out
 */
export function treesOf(record: QuoteData, comparisons: Comparisons): Trees {
  const copyText = record.witnesses.find(({ id }) => id === record['copy-text']);
  if (!copyText) throw new Error('The record has no witness with the id under copy-text.');
  const parents = new Map(record.witnesses.map((each) => [each, acyclicParent(record, each)]));
  const followers = Map.groupBy(record.witnesses, (each) => parents.get(each));
  let copyTextRoot = copyText;
  for (let parent = parents.get(copyText); parent; parent = parents.get(parent))
    copyTextRoot = parent;

  const stepOf = (witness: Witness): Step | undefined => {
    if (witness === copyText && !parents.get(witness)) return undefined;
    const from = parents.get(witness) ?? copyText;
    const variant =
      (parents.get(witness) && comparisons.variantFromParent(witness)) ??
      comparisons.variantOf(witness);
    const alarm = alarmOf(from, witness, variant);
    const changes = wordChanges(wholeChanges(record, from, witness));
    return { from, variant, changes, ...(alarm && { alarm }) };
  };
  const branch = (witness: Witness, connection: Connection): Branch => ({
    content: { kind: 'printing', witness, isCopyText: witness === copyText, step: stepOf(witness) },
    connection,
    date: witness.date ?? comparisons.issued(witness.source),
    children: sortedByDate((followers.get(witness) ?? []).map((each) => branch(each, 'follows'))),
  });

  const others = (followers.get(undefined) ?? []).filter((witness) => witness !== copyTextRoot);
  const hasOrigin = isSaid(record);
  const isIndependent = ({ follows }: Witness): boolean => hasOrigin && follows === 'independent';
  const independent = others.filter(isIndependent).map((each) => branch(each, 'independent'));
  const printed = new Set(record.witnesses.map(({ source }) => source));
  const intermediaries = record.chain.filter((source) => !printed.has(source));
  const trunk = intermediaries.reduceRight<Branch>(
    (next, source, index) => ({
      content: { kind: 'intermediary', source },
      connection: index === 0 && !hasOrigin ? 'start' : 'chain',
      date: comparisons.issued(source),
      children: [next],
    }),
    branch(copyTextRoot, hasOrigin || intermediaries.length > 0 ? 'chain' : 'start'),
  );
  return {
    root: hasOrigin
      ? {
          content: { kind: 'origin' },
          connection: 'start',
          date: record.said,
          children: [trunk, ...sortedByDate(independent)],
        }
      : trunk,
    floating: sortedByDate(
      others.filter((each) => !isIndependent(each)).map((each) => branch(each, 'unknown')),
    ),
  };
}

/** The printing that a witness follows; undefined if there is none, or if it in turn descends from the witness. */
function acyclicParent(record: QuoteData, witness: Witness): Witness | undefined {
  const parent = parentOf(record, witness);
  const visited = new Set<Witness>();
  let ancestor = parent;
  while (ancestor && !visited.has(ancestor)) {
    if (ancestor === witness) return undefined;
    visited.add(ancestor);
    ancestor = parentOf(record, ancestor);
  }
  return parent;
}

/** Sorts branches by date, undated ones last. On the same date, the taller branch comes first. */
function sortedByDate(branches: readonly Branch[]): Branch[] {
  return branches.toSorted((a, b) => {
    if (a.date === undefined || b.date === undefined)
      return Number(a.date === undefined) - Number(b.date === undefined);
    return compareDates(a.date, b.date) || height(b) - height(a);
  });
}

/** How many generations a branch has. */
function height({ children }: Branch): number {
  return 1 + Math.max(0, ...children.map(height));
}
