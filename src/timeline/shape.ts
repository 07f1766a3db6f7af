import type { EventKind, Outcome } from './event.ts';

/** The heights between which something is drawn. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Makes SVG path data, in whole units, whose heights count from the given height of the drawing. */
export type PathFrom = (height: number) => string;

/** A shape of the drawing, in units from its top and left. */
export type Shape = Extent &
  (
    | {
        readonly shape: 'symbol';
        readonly name: EventKind | Outcome;
        readonly x: number;
        readonly y: number;
      }
    /** A line down a lane. */
    | { readonly shape: 'bar'; readonly x: number }
    /** A dotted line down a lane that joins the dates of which one is correct. */
    | { readonly shape: 'join'; readonly x: number }
    | { readonly shape: 'fade'; readonly x: number; readonly toward: 'up' | 'down' }
    /** The end of a bar, or an arrow where it runs on. */
    | { readonly shape: 'end'; readonly path: PathFrom }
    | { readonly shape: 'leader'; readonly path: PathFrom }
  );

/** The height in the middle of an extent. */
export function middleOf({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}
