import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { markers } from './directives.ts';

/**
 * Gives each paragraph that holds quotations or source notes a margin: a marker after it that names them,
 * both in a wrapper, so that a page can set the margin beside the paragraph or fold it in under it.
 */
export function rehypeMargins() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || !parent || node.tagName !== 'p') return undefined;
      const quotes = named(node, markers.quotation, ['dataId', 'dataWitness']);
      const notes = named(node, markers.note, ['dataSource']);
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

/**
 * What the markers of one kind name, in order and once each: an id, or two with a stroke between them. Set-off
 * quotations carry their papers themselves.
 */
function named(paragraph: Element, tagName: string, properties: readonly string[]): string[] {
  const found = new Set<string>();
  visit(paragraph, 'element', (node) => {
    if (node.tagName !== tagName) return;
    const ids = properties.map((property) => node.properties[property]);
    found.add(ids.filter((id) => id !== undefined).join('/'));
  });
  return [...found];
}
