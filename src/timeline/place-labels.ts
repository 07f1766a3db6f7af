/** A rectangle in pixels, measured from the left of the drawing and up from the baseline of a lane. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** A box that takes up room, and its place on the scale. In a wider drawing, that place moves, and the box with it. */
export interface Obstacle extends Box {
  readonly from: number;
  readonly to: number;
}

/** A label to place at a mark. */
export interface LabelToPlace {
  readonly mark: Obstacle;
  readonly width: number;
  readonly height: number;
  /** Where the arc to its mark begins, if it has one. The label may be before that point, or above the arc. */
  readonly arc?: number | undefined;
}

/** The place of a label. */
export interface Place {
  readonly align: 'start' | 'middle' | 'end';
  /** A point on the scale, and how far from it the label begins, has its center or ends, depending on `align`. */
  readonly origin: number;
  readonly shift: number;
  readonly box: Obstacle;
}

/** The space between a label and what is next to it. */
const GAP = 5;

/**
 * Places labels one after another where they touch neither marks nor other labels. A label without room is left out. Labels
 * that fit a drawing of one width also fit any wider one, where marks are farther apart.
 * @param obstacles the marks and arcs of the lane
 * @param room how wide the drawing is, and how high above the baseline a label may be
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  obstacles: readonly Obstacle[],
  room: { readonly width: number; readonly high: number },
): readonly (Place | undefined)[] {
  const occupied = [...obstacles];
  return labels.map((label) => {
    const place = candidates(label, obstacles).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= room.width &&
        box.low >= 0 &&
        box.high <= room.high &&
        !occupied.some((other) => collide(box, other)),
    );
    if (place) occupied.push(place.box);
    return place;
  });
}

/** @param support what an arc's label may rest on: marks and arcs, but no labels, which would separate it from its mark */
function candidates(label: LabelToPlace, support: readonly Box[]): readonly Place[] {
  const { mark, width, height, arc } = label;
  const besideMark = Math.max(0, (mark.low + mark.high - height) / 2);
  const place = (align: Place['align'], origin: number, shift: number, floor: Floor): Place => {
    const part = align === 'start' ? 0 : align === 'end' ? width : width / 2;
    const left = origin + shift - part;
    const across = { left, right: left + width };
    const low = typeof floor === 'number' ? floor : skyline(across, mark, floor) + 2;
    const box = { ...across, low, high: low + height, from: origin, to: origin };
    return { align, origin, shift, box };
  };
  const { from, to, high } = mark;
  const floor: Floor = arc === undefined ? high + 2 : support;
  return [
    place('start', to, mark.right - to + GAP, besideMark),
    place('end', from, mark.left - from - GAP, besideMark),
    ...(arc === undefined ? [] : [place('end', arc, -GAP - 3, 2)]),
    ...(arc === undefined ? [] : [place('middle', to, 0, floor), place('end', to, 0, floor)]),
    place('start', from, mark.left - from, floor),
    place('end', to, mark.right - to, floor),
  ];
}

/** What a box rests on: a fixed height, or other boxes. */
type Floor = number | readonly Box[];

/** The height of the highest box between two sides; at least that of the mark. */
function skyline(side: Pick<Box, 'left' | 'right'>, mark: Box, occupied: readonly Box[]): number {
  return occupied
    .filter(({ left, right }) => left < side.right && side.left < right)
    .reduce((highest, { high }) => Math.max(highest, high), mark.high);
}

/** Whether a label touches an obstacle, or would in a wider drawing. It must be clear of it both in pixels and on the scale. */
function collide(label: Obstacle, other: Obstacle): boolean {
  if (label.high <= other.low || other.high <= label.low) return false;
  const isAfter = other.from >= label.to && other.left >= label.right;
  const isBefore = other.to <= label.from && other.right <= label.left;
  return !isAfter && !isBefore;
}
