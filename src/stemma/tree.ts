import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Variant } from '../quotation/classify.ts';
import { parentOf } from '../quotation/lineage.ts';
import { isSaid } from '../quotation/said.ts';
import { compareDates } from '../schemas/order.ts';
import type { Branch, Lead } from './node.ts';
import { alarmOf, wordChanges, type Step } from './step.ts';
import { wholeChanges } from './whole-changes.ts';

/** How the printings of a record compare, and when a source was issued. */
export interface Evidence {
  readonly variantOf: (witness: Witness) => Variant;
  readonly stepOf: (witness: Witness) => Variant | undefined;
  readonly issued: (source: string) => string | undefined;
}

/** The nodes of a record: what hangs on the speaker, the document or the first printing, and what hangs on nothing. */
export interface Trees {
  readonly root: Branch;
  /** The printings of which the evidence does not say from whom they have the words, each with those that follow it. */
  readonly floating: readonly Branch[];
}

/** Hangs every printing of a record on the one that it follows. */
export function treesOf(record: QuoteData, evidence: Evidence): Trees {
  const copyText = record.witnesses.find(({ id }) => id === record['copy-text']);
  if (!copyText) throw new Error('A record has the printing that it names as its copy-text.');
  const parents = new Map(record.witnesses.map((each) => [each, acyclicParent(record, each)]));
  const followers = Map.groupBy(record.witnesses, (each) => parents.get(each));
  let first = copyText;
  for (let up = parents.get(first); up; up = parents.get(first)) first = up;

  const stepOf = (witness: Witness): Step | undefined => {
    if (witness === copyText && !parents.get(witness)) return undefined;
    const from = parents.get(witness) ?? copyText;
    const variant =
      (parents.get(witness) && evidence.stepOf(witness)) ?? evidence.variantOf(witness);
    const alarm = alarmOf(from, witness, variant);
    const changes = wordChanges(wholeChanges(record, from, witness));
    return { from, variant, changes, ...(alarm && { alarm }) };
  };
  const branch = (witness: Witness, lead: Lead): Branch => ({
    what: { kind: 'printing', witness, isCopyText: witness === copyText, step: stepOf(witness) },
    lead,
    date: witness.date ?? evidence.issued(witness.source),
    children: inOrder((followers.get(witness) ?? []).map((each) => branch(each, 'follows'))),
  });

  const others = (followers.get(undefined) ?? []).filter((witness) => witness !== first);
  const isOrigin = isSaid(record);
  const isApart = ({ follows }: Witness): boolean => isOrigin && follows === 'independent';
  const apart = others.filter(isApart).map((each) => branch(each, 'apart'));
  const printed = new Set(record.witnesses.map(({ source }) => source));
  const stations = record.chain.filter((source) => !printed.has(source));
  const trunk = stations.reduceRight<Branch>(
    (next, source, index) => ({
      what: { kind: 'station', source },
      lead: index === 0 && !isOrigin ? 'start' : 'chain',
      date: evidence.issued(source),
      children: [next],
    }),
    branch(first, isOrigin || stations.length > 0 ? 'chain' : 'start'),
  );
  return {
    root: isOrigin
      ? {
          what: { kind: 'origin' },
          lead: 'start',
          date: record.said,
          children: [trunk, ...inOrder(apart)],
        }
      : trunk,
    floating: inOrder(
      others.filter((each) => !isApart(each)).map((each) => branch(each, 'unknown')),
    ),
  };
}

/** The printing that a printing follows, unless it is one of those that follow it. */
function acyclicParent(record: QuoteData, witness: Witness): Witness | undefined {
  const parent = parentOf(record, witness);
  const passed = new Set<Witness>();
  for (let up = parent; up && !passed.has(up); up = parentOf(record, up)) {
    if (up === witness) return undefined;
    passed.add(up);
  }
  return parent;
}

/** Earliest first, undated ones last; on one date, those that others follow first. */
function inOrder(branches: readonly Branch[]): Branch[] {
  return branches.toSorted((a, b) => {
    if (a.date === undefined || b.date === undefined)
      return Number(a.date === undefined) - Number(b.date === undefined);
    return compareDates(a.date, b.date) || depth(b) - depth(a);
  });
}

function depth({ children }: Branch): number {
  return 1 + Math.max(0, ...children.map(depth));
}
