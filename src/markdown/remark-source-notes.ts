import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { markers, sourceNote } from './vocabulary.ts';

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
 * here the definition is the source's record, so the label is read from the text itself.
 */
export function remarkSourceNotes() {
  return (tree: Root): void => {
    const numbers = new Map<string, number>();
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[^')) return undefined;
      const parts = split(node, (source) => {
        const number = numbers.get(source) ?? numbers.size + 1;
        numbers.set(source, number);
        return number;
      });
      (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function split(node: Text, numberOf: (source: string) => number): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(sourceNote)) {
    const source = match[1] ?? '';
    parts.push(textFrom(node, end, match.index));
    const number = numberOf(source);
    const position = textFrom(node, match.index, match.index + match[0].length).position;
    parts.push({
      type: 'sourceNote',
      source,
      number,
      ...(position && { position }),
      data: {
        hName: markers.note,
        hProperties: { dataSource: source, dataNumber: String(number) },
      },
    });
    end = match.index + match[0].length;
  }
  parts.push(textFrom(node, end, node.value.length));
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

/** Part of a text node, with the place it has in the file (exact where the text holds no escapes). */
function textFrom(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  if (!node.position) return { type: 'text', value };
  const place = (index: number) => {
    const before = node.value.slice(0, index).split('\n');
    const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
    const last = before.at(-1) ?? '';
    return {
      line: start.line + before.length - 1,
      column: before.length === 1 ? start.column + last.length : last.length + 1,
      offset: (start.offset ?? 0) + index,
    };
  };
  return { type: 'text', value, position: { start: place(from), end: place(to) } };
}
