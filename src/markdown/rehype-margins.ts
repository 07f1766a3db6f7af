import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { markers } from './vocabulary.ts';

/**
 * Gives each paragraph that holds quotations or source notes a margin: a marker after it that names them,
 * both in a wrapper, so that a page can set the margin beside the paragraph or fold it in under it.
 */
export function rehypeMargins() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || !parent || node.tagName !== 'p') return undefined;
      const quotes = ids(node, markers.quotation, 'dataId');
      const notes = ids(node, markers.note, 'dataSource');
      if (quotes.length === 0 && notes.length === 0) return undefined;
      const margin: Element = {
        type: 'element',
        tagName: markers.margin,
        properties: { dataQuotes: quotes.join(' '), dataNotes: notes.join(' ') },
        children: [],
      };
      const passage: Element = {
        type: 'element',
        // Reader views throw out a `div` most of which is a link, such as a paragraph of quotations.
        tagName: 'section',
        properties: { className: ['passage'] },
        children: [node, margin],
      };
      (parent.children as ElementContent[])[index] = passage;
      return [SKIP, index + 1];
    });
  };
}

/** Ids in the markers of one kind, in order and once each. Set-off quotations carry their papers themselves. */
function ids(paragraph: Element, tagName: string, property: string): string[] {
  const found = new Set<string>();
  visit(paragraph, 'element', (node) => {
    if (node.tagName === tagName) found.add(String(node.properties[property]));
  });
  return [...found];
}
