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

/** The id of a place in a body where a source is cited: the first, second or another of that source. */
export function noteReference(number: number, times: number): string {
  return times === 1 ? `ref-${number}` : `ref-${number}-${times}`;
}

/** How often a body cites each source, by the number of the source. */
export function timesCited(pieces: readonly Segment[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const piece of pieces)
    if (piece.kind === 'note') times.set(piece.number, (times.get(piece.number) ?? 0) + 1);
  return times;
}
