import type { Text } from 'mdast';
import type { Point } from 'unist';

/** Finds the places of a Markdown text. */
export interface SourcePositions {
  readonly pointAt: (offset: number) => Point;
  /**
   * Where each character of a text stands in the Markdown, as an offset: a text lacks the escapes of its source, the
   * indentation of its lines and their `>`. The place after the last is that of the text's end.
   */
  readonly offsetsOf: (node: Text) => (index: number) => number;
}

export function sourcePositions(source: string): SourcePositions {
  const starts = [0];
  for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1))
    starts.push(end + 1);
  return {
    pointAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset) + 1;
      return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
    },
    offsetsOf: ({ value, position }) => {
      const start = position?.start.offset ?? 0;
      const end = position?.end.offset ?? start;
      const written = source.slice(start, end);
      if (written === value) return (index) => start + index;
      const offsets = align(value, written);
      return (index) => (index < value.length ? start + (offsets[index] ?? 0) : end);
    },
  };
}

const entity = /&(?:#\d+|#x[\da-f]+|\w+);/iy;
const escaped = /\\[!-/:-@[-`{-~]/y;
const lineStart = /[ \t>]*/y;

/** Where each character of a value stands in its source. */
function align(value: string, source: string): number[] {
  const found = (pattern: RegExp, at: number): string => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? '';
  };
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    const sign = value.charAt(index);
    const here = source.charAt(at);
    const reference = here === '&' ? found(entity, at) : '';
    const isReference = reference !== '' && !value.startsWith(reference, index);
    if (isReference) {
      offsets.push(at);
      // A sign outside the basic plane takes two units of the value.
      if (/[\uD800-\uDBFF]/.test(sign)) offsets[(index += 1)] = at;
      at += reference.length;
      continue;
    }
    if (here === '\\' && found(escaped, at).endsWith(sign)) {
      offsets.push(at);
      at += 2;
      continue;
    }
    const next = source.indexOf(sign, at);
    at = next === -1 ? source.length : next;
    offsets.push(at);
    at += 1;
    if (sign === '\n') at += found(lineStart, at).length;
  }
  return offsets;
}
