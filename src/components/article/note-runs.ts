import type { Segment } from '../../markdown/segments.ts';

type Note = Extract<Segment, { kind: 'note' }>;

/** A segment of a body, or a run of consecutive source notes. */
export type Piece =
  | Exclude<Segment, Note>
  | {
      readonly kind: 'notes';
      readonly numbers: readonly number[];
      /** The id that sources link back to; absent if the paragraph around the run has it instead. */
      readonly id?: string;
    };

/** A body with its notes joined into runs and, by each source's number, the ids of the places that cite it. */
export interface CitedBody {
  readonly pieces: readonly Piece[];
  readonly places: ReadonlyMap<number, readonly string[]>;
}

/** The opening tag that `rehypeMargins` gives a paragraph with margin notes. */
const PASSAGE = '<section class="passage">';

/**
 * Joins adjacent notes in a body into runs, so that they are displayed and copied together. Each place that a source links
 * back to gets an id: the paragraph if it has margin notes, otherwise the run (as in a table).
 */
export function withNoteRuns(segments: readonly Segment[]): CitedBody {
  const pieces: Piece[] = [];
  const places = new Map<number, string[]>();
  let count = 0;
  let passage: string | undefined;
  let run: { readonly numbers: number[]; readonly place: string } | undefined;
  const nextPlace = (): string => `place-${++count}`;
  const cite = (number: number, place: string): void => {
    const earlier = places.get(number) ?? [];
    if (earlier.at(-1) !== place) places.set(number, [...earlier, place]);
  };
  for (const piece of segments) {
    if (piece.kind === 'note') {
      if (run) run.numbers.push(piece.number);
      else {
        const place = passage ?? nextPlace();
        run = { numbers: [piece.number], place };
        pieces.push({
          kind: 'notes',
          numbers: run.numbers,
          ...(passage === undefined && { id: place }),
        });
      }
      cite(piece.number, run.place);
      continue;
    }
    run = undefined;
    if (piece.kind === 'margin') passage = undefined;
    if (piece.kind !== 'html') pieces.push(piece);
    else {
      const html = piece.html.replaceAll(PASSAGE, () => {
        passage = nextPlace();
        return `<section class="passage" id="${passage}">`;
      });
      pieces.push({ kind: 'html', html });
    }
  }
  return { pieces, places };
}
