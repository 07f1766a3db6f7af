import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sourcePositions, type SourcePositions } from './source-positions.ts';
import { markers, sourceNote } from './directives.ts';

/** A source note as it stands in the tree: the id of the source and its number, from 1 in order of first use. */
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
 * Turns `[^source-id]` into a numbered marker. GFM reads a footnote only where it is defined in the same file;
 * here the definition is the source's record, so the label is read from the text itself. The words of a quotation
 * are left as they are.
 */
export function remarkSourceNotes() {
  return (tree: Root, file: VFile): void => {
    const places = sourcePositions(String(file.value));
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
      const parts = split(node, places, numberOf);
      (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function split(
  node: Text,
  places: SourcePositions,
  numberOf: (source: string) => number,
): PhrasingContent[] {
  const offsets = node.position && places.offsetsOf(node);
  /** Part of the text, with the place it has in the file. */
  const text = (from: number, to: number): Text => {
    const [start, end] = [offsets?.(from), offsets?.(to)];
    return {
      type: 'text',
      value: node.value.slice(from, to),
      ...(start !== undefined &&
        end !== undefined && {
          position: { start: places.pointAt(start), end: places.pointAt(end) },
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
