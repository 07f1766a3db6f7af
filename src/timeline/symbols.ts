import type { EventKind, Outcome } from './event.ts';

/** A symbol as SVG path data: centered on the origin, and at most 14 units wide and high. */
export interface SymbolPaths {
  /** Filled with ink. */
  readonly solid?: string;
  /** Drawn as an outline, and filled with the background color where it is closed. */
  readonly line?: string;
}

const RING = 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z';

/** The symbols of the kinds of events and of the outcomes of promises. No two differ only in color. */
export const SYMBOLS: Readonly<Record<EventKind | Outcome, SymbolPaths>> = {
  /** A dot. */
  happened: { solid: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z' },
  /** An opening quotation mark. */
  said: {
    solid:
      'M-1-5.2C-4.2-4-6.2-1.4-6.2 1.7a2.75 2.75 0 1 0 2.3-2.7C-3.6-2.6-2.2-3.8-.4-4.4zM5.4-5.2C2.2-4 .2-1.4 .2 1.7a2.75 2.75 0 1 0 2.3-2.7C2.8-2.6 4.2-3.8 6-4.4z',
  },
  /** A page with lines. */
  printed: { solid: 'M-4.5-5.5h9v11h-9zM-2.5-3.2v1.4h5v-1.4zM-2.5-.2v1.4h5v-1.4z' },
  /** A diamond, open because it has not happened. */
  planned: { line: 'M0-5.5L5.5 0L0 5.5L-5.5 0z' },
  /** A ring, open because nothing was found. */
  unknown: { line: RING },
  /** A ring, filled. */
  kept: { line: RING, solid: 'M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0z' },
  /** A ring, crossed. */
  broken: { line: `${RING}M-4.2-4.2L4.2 4.2M4.2-4.2L-4.2 4.2` },
};
