/** A block directive that was opened, and the position of its opening line. */
export interface OpenBlock {
  readonly directive: string;
  readonly line: number;
  readonly column: number;
}

const fence = /^[ \t>]*(?:(`{3,}|~{3,})|(:{3,})(?:([a-z][\w-]*)[^\n]*|[ \t]*))$/i;

/**
 * Finds the blocks that are not closed, and the greatest number of blocks open at the same time. As an editor would read it, a
 * closing line closes the block opened last, whichever block the parser closes with it. Takes one step per line.
 */
export function openBlocks(markdown: string): {
  readonly open: readonly OpenBlock[];
  readonly deepest: number;
  /** The line that opens the deepest block. */
  readonly line: number;
} {
  const open: OpenBlock[] = [];
  let deepest = 0;
  let line = 1;
  let code: string | undefined;
  for (const [index, text] of markdown.split('\n').entries()) {
    const [whole = '', ticks, colons, directive] = fence.exec(text) ?? [];
    if (ticks !== undefined && (code === undefined || ticks.startsWith(code)))
      code = code === undefined ? ticks : undefined;
    if (colons === undefined || code !== undefined) continue;
    if (directive === undefined) open.pop();
    else open.push({ directive, line: index + 1, column: whole.indexOf(':') + 1 });
    if (open.length > deepest) [deepest, line] = [open.length, index + 1];
  }
  return { open, deepest, line };
}
