import type { Root, RootContent } from 'mdast';
import type { Position } from '../issues/issue.ts';

/** A block of a body, such as a paragraph, in Markdown. */
export interface Block extends Position {
  readonly markdown: string;
}

/**
 * The blocks of a body. A paragraph or a heading is on one line, unless a line break in it shows, so that text may be
 * wrapped otherwise without being another text.
 * @param tree the parsed body
 * @param markdown its text
 */
export function blocksOf(tree: Root, markdown: string): Block[] {
  return tree.children.flatMap((node) => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return [];
    const text = markdown.slice(start.offset, end.offset);
    const { line, column } = start;
    return [{ line, column, markdown: isWrapped(node) ? text.replace(/\s+/g, ' ') : text }];
  });
}

function isWrapped(node: RootContent): boolean {
  return (
    (node.type === 'paragraph' || node.type === 'heading') &&
    !node.children.some(({ type }) => type === 'break')
  );
}
