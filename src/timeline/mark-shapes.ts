import { dimensions } from './dimensions.ts';
import type { Edge, Mark, Stretch } from './marks.ts';
import { middleOf, type PathFrom, type Shape } from './shape.ts';

const { fade: FADE, radius: RADIUS } = dimensions;

/**
 * Draws a mark without its symbol: its bar with both ends, and whatever fades.
 * @param x the middle of its lane
 */
export function markShapes(mark: Mark, x: number): readonly Shape[] {
  const { shape, top, bottom, start, end, candidates = [] } = mark;
  if (shape !== 'one-of') return stretchShapes({ shape, top, bottom }, x, start, end);
  return [
    { shape: 'join', x, top, bottom },
    ...candidates.flatMap((each) => stretchShapes(each, x, start, end)),
  ];
}

function stretchShapes(stretch: Stretch, x: number, start: Edge, end: Edge): readonly Shape[] {
  const { shape, top, bottom } = stretch;
  const fade = shape === 'dot' ? RADIUS + FADE : Math.min(FADE, (bottom - top) / 2);
  const from = shape === 'dot' ? middleOf(stretch) : top + fade;
  const to = shape === 'dot' ? from : bottom - fade;
  const fades: Shape[] = [];
  if (start === 'faded')
    fades.push({ shape: 'fade', x, top: from - fade, bottom: from, toward: 'up' });
  if (end === 'faded') fades.push({ shape: 'fade', x, top: to, bottom: to + fade, toward: 'down' });
  if (shape === 'dot') return fades;
  const solidTop = start === 'faded' ? from : top;
  const solidBottom = end === 'faded' ? to : bottom;
  // Wide enough to show around a symbol that is taller than the bar.
  const half = bottom - top < 2 * RADIUS + 4 ? RADIUS + 3 : RADIUS - 1;
  return [
    ...fades,
    { shape: 'bar', x, top: solidTop, bottom: solidBottom },
    ...endShapes(x, top, start, half, 1),
    ...endShapes(x, bottom, end, half, -1),
  ];
}

/** A line across an exact end; an arrow where the bar runs on; nothing where it fades. */
function endShapes(
  x: number,
  y: number,
  edge: Edge,
  half: number,
  inward: 1 | -1,
): readonly Shape[] {
  if (edge === 'faded') return [];
  const path: PathFrom = (height) =>
    edge === 'exact'
      ? `M${x - half} ${Math.round(y) - height}h${2 * half}`
      : `M${x - 5} ${Math.round(y) + 5 * inward - height}l5 ${-5 * inward}l5 ${5 * inward}`;
  return [{ shape: 'end', path, top: y - 5, bottom: y + 5 }];
}
