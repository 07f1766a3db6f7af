import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sourcePositions, type SourcePositions } from './source-positions.ts';
import { markers, sourceNote } from './directives.ts';

/** A source note in the tree: the id of the source, and its number, counted from 1 in the order of first use. */
export interface SourceNote {
  type: 'sourceNote';
  source: string;
  number: number;
  position?: Text['position'];
  data?: Text['data'];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sourceNote: SourceNote;
  }
  interface RootContentMap {
    sourceNote: SourceNote;
  }
}

/**
 * Turns `[^source-id]` into a numbered marker. GFM recognizes a footnote only if it is defined in the same file; ours are
 * defined by the records of sources, so this plugin looks for them in the text. The words of quotations stay unchanged.
 */
export function remarkSourceNotes() {
  return (tree: Root, file: VFile): void => {
    const positions = sourcePositions(String(file.value));
    const numbers = new Map<string, number>();
    const numberOf = (source: string): number => {
      const number = numbers.get(source) ?? numbers.size + 1;
      numbers.set(source, number);
      return number;
    };
    visit(tree, (node, index, parent) => {
      if ('name' in node && node.name === 'quote') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined || !node.value.includes('[^'))
        return undefined;
      const parts = split(node, positions, numberOf);
      (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function split(
  node: Text,
  positions: SourcePositions,
  numberOf: (source: string) => number,
): PhrasingContent[] {
  const offsets = node.position && positions.offsetsOf(node);
  /** Makes a text node from a part of the text, with its position in the file. */
  const text = (from: number, to: number): Text => {
    const [start, end] = [offsets?.(from), offsets?.(to)];
    return {
      type: 'text',
      value: node.value.slice(from, to),
      ...(start !== undefined &&
        end !== undefined && {
          position: { start: positions.pointAt(start), end: positions.pointAt(end) },
        }),
    };
  };
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(sourceNote)) {
    const source = match[1] ?? '';
    const number = numberOf(source);
    const next = match.index + match[0].length;
    const { position } = text(match.index, next);
    parts.push(text(end, match.index), {
      type: 'sourceNote',
      source,
      number,
      ...(position && { position }),
      data: {
        hName: markers.note,
        hProperties: { dataSource: source, dataNumber: String(number) },
      },
    });
    end = next;
  }
  parts.push(text(end, node.value.length));
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}
