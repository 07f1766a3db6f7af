import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Position } from '../issues/issue.ts';
import { sourcePlaces } from './source-places.ts';

/** A run of our own prose: the text of a block without the words of others in it. */
export interface Prose {
  /** A quotation, a title, a marked word and code are left out, each as one object replacement character. */
  readonly text: string;
  /** Where a quotation is left out, by the place of its sign in the text; and which one. */
  readonly quotations: ReadonlyMap<number, { readonly id: string; readonly witness?: string }>;
  /** Where a character of the text stands in the Markdown. */
  readonly at: (index: number) => Position;
}

/** Reads the prose of a block, such as a paragraph. */
export function proseOf(block: Nodes, markdown: string): Prose {
  let text = '';
  const pieces: { start: number; node: Nodes }[] = [];
  const quotations = new Map<number, { id: string; witness?: string }>();
  visit(block, (node) => {
    const start = text.length;
    if (node.type === 'textDirective') {
      const { id = '', witness } = node.attributes ?? {};
      if (node.name === 'quote')
        quotations.set(start, { id: id ?? '', ...(witness != null && { witness }) });
      text += '\uFFFC';
    } else if (node.type === 'inlineCode') text += '\uFFFC';
    else if (node.type === 'text') text += node.value;
    else if (node.type === 'break') text += '\n';
    else return undefined;
    pieces.push({ start, node });
    return SKIP;
  });
  const at = (index: number): Position => {
    const { start, node } = pieces.findLast((piece) => piece.start <= index) ?? {
      start: 0,
      node: block,
    };
    const places = sourcePlaces(markdown);
    const offset =
      node.type === 'text' ? places.offsetsOf(node)(index - start) : node.position?.start.offset;
    const { line, column } = places.pointAt(offset ?? block.position?.start.offset ?? 0);
    return { line, column };
  };
  return { text, quotations, at };
}
