import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import type { Directive } from './directives.ts';

/** The words of a quotation directive, without formatting. */
export function wordsOf(node: Directive): string {
  const words =
    node.type === 'containerDirective'
      ? node.children.map((child: RootContent) => toString(child)).join(' ')
      : toString(node);
  return words.replace(/\s+/g, ' ').trim();
}
