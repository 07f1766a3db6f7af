/** A label that wants to stand by its mark. */
export interface LabelClaim {
  /** Where the mark stands. */
  readonly anchor: number;
  /** The height of the label's row, a whole number. */
  readonly height: number;
}

/**
 * Where each label's row begins, so that rows never overlap and their first lines stand as near as can be to their
 * marks: the tops for which the squares of the distances have the least sum. (Isotonic regression by pooling
 * neighbors that collide; Barlow et al., "Statistical Inference under Order Restrictions", 1972.) Linear in the labels.
 * @param labels in order from the top
 * @param lead how far below the top of a row the middle of its first line is
 * @param height the height of the drawing, in which all rows have room
 */
export function labelTops(
  labels: readonly LabelClaim[],
  lead: number,
  height: number,
): readonly number[] {
  const blocks: Block[] = [];
  let above = 0;
  for (const claim of labels) {
    let block: Block = { sum: claim.anchor - lead - above, count: 1 };
    for (let last = blocks.at(-1); last && collide(last, block); last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
    above += claim.height;
  }
  const lowest = Math.floor(height - above);
  const shifts = blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  let top = 0;
  return labels.map((claim, index) => {
    const place = clamp(Math.round(shifts[index] ?? 0), lowest) + top;
    top += claim.height;
    return place;
  });
}

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
