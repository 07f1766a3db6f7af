import type { Columns } from './columns.ts';
import { dimensions } from './dimensions.ts';
import type { Row, Timeline } from './layout.ts';
import { markShapes } from './mark-shapes.ts';
import type { PathFrom, Shape } from './shape.ts';
import { symbolPlaces } from './symbol-places.ts';

const { radius: RADIUS } = dimensions;
/** A longer leader is too hard to follow. */
const LONGEST_LEADER = 320;

/**
 * Turns the rows of a drawing into shapes: marks, leaders that run level across the lanes and then straight to the
 * label, and symbols. A promise has the symbol of its outcome in place of the symbol of its kind.
 */
export function shapesOf({ rows }: Timeline, columns: Columns): readonly Shape[] {
  const xOf = ({ lane }: Row): number => columns.axis + lane * columns.pitch;
  return [
    ...rows.flatMap((row) => markShapes(row.mark, xOf(row))),
    ...rows.flatMap((row) => leaders(row, xOf(row), columns)),
    ...symbolPlaces(rows).map(({ row, y }): Shape => {
      const name = row.mark.outcomeMark?.outcome ?? row.kind;
      return { shape: 'symbol', name, x: xOf(row), y, top: y - RADIUS - 2, bottom: y + RADIUS + 2 };
    }),
  ];
}

/** A leader; one that is too long is drawn only at the mark and at the label. */
function leaders({ mark, label }: Row, x: number, { edge, width }: Columns): readonly Shape[] {
  const { from, to } = label.leader;
  const begin = x + (mark.shape === 'dot' ? RADIUS + 2 : 1);
  const start: PathFrom = (height) => `M${begin} ${Math.round(from) - height}H${edge}`;
  const end: PathFrom = (height) => `${width - 14} ${Math.round(to) - height}h8`;
  if (Math.abs(from - to) > LONGEST_LEADER)
    return [
      { shape: 'leader', path: start, top: from - 1, bottom: from + 1 },
      { shape: 'leader', path: (height) => `M${end(height)}`, top: to - 1, bottom: to + 1 },
    ];
  const whole: PathFrom = (height) => `${start(height)}L${end(height)}`;
  const [top, bottom] = from < to ? [from, to] : [to, from];
  return [{ shape: 'leader', path: whole, top: top - 1, bottom: bottom + 1 }];
}
