import type { Segment } from '../../markdown/segments.ts';

type Note = Extract<Segment, { kind: 'note' }>;

/** A piece of a body, or the source notes that are at one place in it, in their order. */
export type Piece =
  Exclude<Segment, Note> | { readonly kind: 'notes'; readonly numbers: readonly number[] };

/** Joins the notes that are next to each other in a body, so that they are set, and copied, as one run. */
export function withNoteRuns(pieces: readonly Segment[]): Piece[] {
  const joined: Piece[] = [];
  let run: number[] | undefined;
  for (const piece of pieces) {
    if (piece.kind !== 'note') {
      run = undefined;
      joined.push(piece);
    } else if (run) {
      run.push(piece.number);
    } else {
      run = [piece.number];
      joined.push({ kind: 'notes', numbers: run });
    }
  }
  return joined;
}
