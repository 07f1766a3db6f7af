import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { QuotedPrinting } from './segments.ts';

/** What a body draws on, each once and in order of first use, and its length in words. */
export interface References {
  readonly quotes: readonly string[];
  /** The quotations again, by the printings it quotes. A collation shows the copy-text. */
  readonly printings: readonly QuotedPrinting[];
  readonly sources: readonly string[];
  readonly words: number;
}

/** The references of a body that has none. */
export const noReferences: References = { quotes: [], printings: [], sources: [], words: 0 };

/** Leaves the body's references in the front matter of the result, where Astro's renderer passes them on. */
export function remarkReferences() {
  return (tree: Root, file: VFile): void => {
    const quotes = new Set<string>();
    const printings = new Map<string, QuotedPrinting>();
    const sources = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'sourceNote') sources.add(node.source);
      else if (
        'name' in node &&
        (node.name === 'quote' || node.name === 'collation') &&
        node.attributes?.['id']
      ) {
        const { id, witness } = node.attributes;
        quotes.add(id);
        printings.set(`${id}/${witness ?? ''}`, { id, witness: witness ?? undefined });
      }
    });
    const words = toString(tree).split(/\s+/).filter(Boolean).length;
    const references: References = {
      quotes: [...quotes],
      printings: [...printings.values()],
      sources: [...sources],
      words,
    };
    file.data.astro ??= {};
    file.data.astro.frontmatter = { ...file.data.astro.frontmatter, references };
  };
}
