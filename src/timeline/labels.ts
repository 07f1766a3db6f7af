/**
 * Where each label's row begins, so that rows never overlap and stand as near as can be to their marks: the tops
 * for which the squares of the distances have the least sum. (Isotonic regression by pooling neighbors that
 * collide; Barlow et al., "Statistical Inference under Order Restrictions", 1972.) Linear in the labels.
 * @param anchors where the marks stand, in order from the top
 * @param rowHeight the height of a row, a whole number
 * @param height the height of the drawing, in which all rows have room
 */
export function labelTops(
  anchors: readonly number[],
  rowHeight: number,
  height: number,
): readonly number[] {
  const blocks: Block[] = [];
  for (const [index, anchor] of anchors.entries()) {
    let block: Block = { sum: anchor - rowHeight / 2 - index * rowHeight, count: 1 };
    for (let above = blocks.at(-1); above && collide(above, block); above = blocks.at(-1)) {
      block = { sum: above.sum + block.sum, count: above.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const lowest = Math.floor(height - anchors.length * rowHeight);
  return blocks
    .flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count))
    .map((shift, index) => clamp(Math.round(shift), lowest) + index * rowHeight);
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
