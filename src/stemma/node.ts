import type { Witness } from '../schemas/witness.ts';
import type { Step } from './step.ts';

/**
 * How a node is connected to its parent: `start` if it is the root of the main tree, and so has none; `chain` if it is part of
 * the chain that leads to the wording shown; `follows` if the evidence says that it follows its parent; `independent` if it
 * comes straight from the speaker; `unknown` if it has no parent because the evidence does not show one.
 */
export type Connection = 'start' | 'chain' | 'follows' | 'independent' | 'unknown';

/** The speaker or the document. */
interface Origin {
  readonly kind: 'origin';
}

/** A source in the chain that is not one of the printings. */
interface Intermediary {
  readonly kind: 'intermediary';
  readonly source: string;
}

interface Printing {
  readonly kind: 'printing';
  readonly witness: Witness;
  readonly isCopyText: boolean;
  /** Undefined for the first printing, which has nothing to be compared with. */
  readonly step: Step | undefined;
}

/** Printings that made the same changes, if any, to the same printing, and that no other printing follows. */
interface Group {
  readonly kind: 'group';
  /** The latest of their dates, as EDTF; undefined if they have none. */
  readonly until: string | undefined;
  readonly witnesses: readonly Witness[];
  readonly step: Step;
}

export type NodeContent = Origin | Intermediary | Printing | Group;

/** A node that has not been placed yet. */
export interface Branch {
  readonly content: NodeContent;
  readonly connection: Connection;
  /** EDTF; undefined if it has no date. */
  readonly date: string | undefined;
  readonly children: readonly Branch[];
}

/** A node in its place: columns run from left to right with time, and rows are counted from the top. */
export interface StemmaNode extends Omit<Branch, 'children'> {
  readonly column: number;
  readonly row: number;
  readonly children: readonly StemmaNode[];
}
