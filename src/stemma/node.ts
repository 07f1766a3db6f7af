import type { Witness } from '../schemas/witness.ts';
import type { Step } from './step.ts';

/**
 * How a node hangs on the one before it: `start`, on none; `chain`, in the chain to the wording shown; `follows`, as the
 * evidence says; `apart`, straight from the speaker; `unknown`, the evidence does not say from whom it has the words.
 */
export type Lead = 'start' | 'chain' | 'follows' | 'apart' | 'unknown';

/** The speaker or the document. */
interface Origin {
  readonly kind: 'origin';
}

/** A source in the chain that is none of the printings. */
interface Station {
  readonly kind: 'station';
  readonly source: string;
}

interface Printing {
  readonly kind: 'printing';
  readonly witness: Witness;
  readonly isCopyText: boolean;
  /** Undefined for the first printing, which is compared with none. */
  readonly step: Step | undefined;
}

/** Printings that made the same changes to one printing, or none, and that no other follows. */
interface Group {
  readonly kind: 'group';
  /** The date of the last. */
  readonly until: string | undefined;
  readonly witnesses: readonly Witness[];
  readonly step: Step;
}

export type What = Origin | Station | Printing | Group;

/** A node before it is placed. */
export interface Branch {
  readonly what: What;
  readonly lead: Lead;
  /** EDTF; undefined where it is not dated. */
  readonly date: string | undefined;
  readonly children: readonly Branch[];
}

/** A node in its place: columns are times from the left, rows are counted from the top. */
export interface StemmaNode extends Omit<Branch, 'children'> {
  readonly column: number;
  readonly row: number;
  readonly children: readonly StemmaNode[];
}
