import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { textOf } from '../markdown/text-of.ts';

const printer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/** A text converted from HTML. */
export interface FromHtml {
  /** Its first top-level `h1`, if it has one with text. */
  readonly heading: string | undefined;
  /** The rest as Markdown. Any other `h1` becomes an `h2`, since only the page's title is an `h1`. */
  readonly markdown: string;
}

/** Converts any text to Markdown, whether or not it is valid HTML. */
export function htmlToMarkdown(html: string): FromHtml {
  const tree = toMdast(fromHtml(html, { fragment: true }));
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  let heading: string | undefined;
  visit(root, 'heading', (node, index, parent) => {
    if (node.depth !== 1) return undefined;
    if (heading === undefined && parent?.type === 'root' && index !== undefined) {
      heading = textOf(node).replace(/\s+/g, ' ');
      parent.children.splice(index, 1);
      return index;
    }
    node.depth = 2;
    return undefined;
  });
  return { heading: heading === '' ? undefined : heading, markdown: printer.stringify(root) };
}
