import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** What a page says, without its markup. */
export interface PageText {
  /** As a browser would copy it: a blank line between paragraphs, and marks around the words of a `q` element. */
  readonly text: string;
  /** The texts of its block quotations, which have no marks. */
  readonly blockQuotations: readonly string[];
}

/** Elements that are around what a page says and say it again, or something else. */
const AROUND = new Set(['nav', 'footer', 'aside', 'form', 'button', 'select', 'textarea']);

/** Reads the text of an HTML page; of any text, whether or not it is HTML. */
export function pageText(html: string): PageText {
  const tree = fromHtml(html);
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'q')
      node.children = [
        { type: 'text', value: '“' },
        ...node.children,
        { type: 'text', value: '”' },
      ];
    if (!AROUND.has(node.tagName) || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  const blocks: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'blockquote') blocks.push(node);
  });
  return { text: textOf(tree), blockQuotations: blocks.map(textOf) };
}

function textOf(node: Nodes): string {
  return toText(node)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}
