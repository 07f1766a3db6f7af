import type { Text } from 'mdast';
import type { Point } from 'unist';

/** Looks up positions in a Markdown text. */
export interface SourcePositions {
  readonly pointAt: (offset: number) => Point;
  /**
   * Finds the offset in the Markdown of each character of a text node. The node's value lacks the escapes of its source, and
   * the indentation and `>` of its lines. The offset after the last character is the end of the node.
   */
  readonly offsetsOf: (node: Text) => (index: number) => number;
}

/** The positions in the latest text, kept because a text with one issue may have thousands. */
let latest: { readonly source: string; readonly positions: SourcePositions } | undefined;

/** Indexes the positions of a Markdown text. */
export function sourcePositions(source: string): SourcePositions {
  if (latest?.source !== source) latest = { source, positions: positionsIn(source) };
  return latest.positions;
}

function positionsIn(source: string): SourcePositions {
  const starts = [0];
  for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1))
    starts.push(end + 1);
  return {
    pointAt: (offset) => {
      const line = lineAt(starts, offset);
      return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
    },
    offsetsOf: ({ value, position }) => {
      const start = position?.start.offset ?? 0;
      const end = position?.end.offset ?? start;
      const markdown = source.slice(start, end);
      if (markdown === value) return (index) => start + index;
      const offsets = align(value, markdown);
      return (index) => (index < value.length ? start + (offsets[index] ?? 0) : end);
    },
  };
}

/** The number of the line that contains an offset, by binary search. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const entity = /&(?:#\d+|#x[\da-f]+|\w+);/iy;
const escaped = /\\[!-/:-@[-`{-~]/y;
const lineStart = /[ \t>]*/y;

/** Finds the offset of each character of a text node's value in the Markdown it comes from. */
function align(value: string, source: string): number[] {
  const found = (pattern: RegExp, at: number): string => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? '';
  };
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    const character = value.charAt(index);
    const here = source.charAt(at);
    const reference = here === '&' ? found(entity, at) : '';
    const isReference = reference !== '' && !value.startsWith(reference, index);
    if (isReference) {
      offsets.push(at);
      // A character outside the Basic Multilingual Plane is two code units of the value.
      if (/[\uD800-\uDBFF]/.test(character)) offsets[(index += 1)] = at;
      at += reference.length;
      continue;
    }
    if (here === '\\' && found(escaped, at).endsWith(character)) {
      offsets.push(at);
      at += 2;
      continue;
    }
    const next = source.indexOf(character, at);
    at = next === -1 ? source.length : next;
    offsets.push(at);
    at += 1;
    if (character === '\n') at += found(lineStart, at).length;
  }
  return offsets;
}
