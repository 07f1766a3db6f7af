/** A label to place as near to its mark as possible. */
export interface LabelToPlace {
  /** The height at which its mark is. */
  readonly anchor: number;
  /** The height of the label's row, a whole number. */
  readonly height: number;
}

/**
 * Places labels so that they never overlap and their first lines are as near as possible to their marks: the squares
 * of the distances have the least sum. (Isotonic regression by pooling neighbors that collide; Barlow et al.,
 * "Statistical Inference under Order Restrictions", 1972.) Takes time linear in the number of labels.
 * @param labels in order from the top
 * @param lead from the top of a label to the middle of its first line
 * @param height of the drawing, which has room for all labels
 * @returns the top of each label
 */
export function labelTops(
  labels: readonly LabelToPlace[],
  lead: number,
  height: number,
): readonly number[] {
  const blocks: Block[] = [];
  let above = 0;
  for (const { anchor, height: own } of labels) {
    let block: Block = { sum: anchor - lead - above, count: 1 };
    for (let last = blocks.at(-1); last && collide(last, block); last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
    above += own;
  }
  const lowest = Math.floor(height - above);
  const shifts = blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  let top = 0;
  return labels.map(({ height: own }, index) => {
    const place = clamp(Math.round(shifts[index] ?? 0), lowest) + top;
    top += own;
    return place;
  });
}

/** Labels that touch, and so share the mean of their shifts. */
interface Block {
  readonly sum: number;
  readonly count: number;
}

function collide(above: Block, below: Block): boolean {
  return above.sum / above.count > below.sum / below.count;
}

function clamp(shift: number, lowest: number): number {
  return Math.max(0, Math.min(shift, lowest));
}
