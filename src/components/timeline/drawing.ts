import type { Event } from '../../archive/records.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { captionHeight, captionOf, type Caption } from '../../timeline/caption.ts';
import { columnsOf, type Columns } from '../../timeline/columns.ts';
import type { EventKind, Outcome } from '../../timeline/event.ts';
import { layOutTimeline, type Timeline } from '../../timeline/layout.ts';
import { shapesOf } from '../../timeline/shapes.ts';
import { slicesOf, type Slice } from '../../timeline/slices.ts';

/** The least width, in units, that a drawing has where it is shown. */
const WIDTH = 640;

/** An event of a drawing: its caption, the slice next to it and those below. */
export interface DrawnEvent {
  readonly event: Event;
  readonly caption: Caption;
  readonly icon: EventKind | Outcome;
  readonly slices: Slice[];
}

/** All that a timeline draws. */
export interface Drawing {
  readonly timeline: Timeline;
  readonly columns: Columns;
  /** The slices above the first event. */
  readonly above: readonly Slice[];
  readonly drawn: readonly DrawnEvent[];
}

/** Lays out events on a scale, with the captions next to it. */
export function drawingOf(events: readonly Event[]): Drawing {
  const byId = new Map(events.map((event) => [event.id, event]));
  const described = events.map(({ id, date, kind, promise }) => ({
    id,
    date: parsedEdtf(date),
    kind,
    promise: promise && { by: parsedEdtf(promise.by), state: promise.state },
  }));
  /** Lays out with the width that so many lanes leave to captions. */
  const layOut = (lanes: number): Timeline =>
    layOutTimeline(described, {
      slack: 1.5,
      labelHeight: (entry) => {
        const event = byId.get(entry.id);
        return event ? captionHeight(captionOf(event, entry), WIDTH - columnsOf(lanes).width) : 0;
      },
    });
  // How many lanes there are is known only after a first layout.
  const timeline = layOut(layOut(1).lanes);
  const columns = columnsOf(timeline.lanes);

  const above: Slice[] = [];
  const drawn: DrawnEvent[] = [];
  for (const slice of slicesOf(timeline, shapesOf(timeline, columns))) {
    const event = slice.row && byId.get(slice.row.id);
    if (slice.row && event) {
      const { part, mark } = slice.row;
      const outcome = mark.outcomeMark?.outcome;
      const caption = captionOf(event, { part, outcome });
      drawn.push({ event, caption, icon: outcome ?? event.kind, slices: [slice] });
    } else {
      (drawn.at(-1)?.slices ?? above).push(slice);
    }
  }
  return { timeline, columns, above, drawn };
}
