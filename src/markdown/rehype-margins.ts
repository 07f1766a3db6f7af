import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { markers } from './directives.ts';

/**
 * Gives each paragraph with quotations or source notes a margin: after the paragraph, a marker that names them, and a wrapper
 * around both. A page can then show the margin beside the paragraph or folded below it.
 */
export function rehypeMargins() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || !parent || node.tagName !== 'p') return undefined;
      const quotes = namesIn(node, markers.quotation, ['dataId', 'dataWitness']);
      const notes = namesIn(node, markers.note, ['dataSource']);
      if (quotes.length === 0 && notes.length === 0) return undefined;
      const margin: Element = {
        type: 'element',
        tagName: markers.margin,
        properties: { dataQuotes: quotes.join(' '), dataNotes: notes.join(' ') },
        children: [],
      };
      const passage: Element = {
        type: 'element',
        // Browsers' reader modes drop a `div` that is mostly links, such as a paragraph of quotations.
        tagName: 'section',
        properties: { className: ['passage'] },
        children: [node, margin],
      };
      (parent.children as ElementContent[])[index] = passage;
      return [SKIP, index + 1];
    });
  };
}

/** The names in a paragraph's markers of one kind, in order and without repeats: an id, or two separated by a slash. */
function namesIn(paragraph: Element, tagName: string, properties: readonly string[]): string[] {
  const found = new Set<string>();
  visit(paragraph, 'element', (node) => {
    if (node.tagName !== tagName) return;
    const ids = properties.map((property) => node.properties[property]);
    found.add(ids.filter((id) => id !== undefined).join('/'));
  });
  return [...found];
}
