import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** What a body draws on: ids in order of first use, and its length in words. */
export interface References {
  readonly quotes: readonly string[];
  readonly sources: readonly string[];
  readonly words: number;
}

/** Leaves the body's references in the front matter of the result, where Astro's renderer passes them on. */
export function remarkReferences() {
  return (tree: Root, file: VFile): void => {
    const quotes = new Set<string>();
    const sources = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'sourceNote') sources.add(node.source);
      else if (
        'name' in node &&
        (node.name === 'quote' || node.name === 'collation') &&
        node.attributes?.['id']
      ) {
        quotes.add(node.attributes['id']);
      }
    });
    const words = toString(tree).split(/\s+/).filter(Boolean).length;
    const references: References = { quotes: [...quotes], sources: [...sources], words };
    file.data.astro ??= {};
    file.data.astro.frontmatter = { ...file.data.astro.frontmatter, references };
  };
}
