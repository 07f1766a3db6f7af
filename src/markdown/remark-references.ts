import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { QuotedPrinting } from './segments.ts';
import { textOf } from './text-of.ts';

/** What a body refers to, without repeats and in the order of first use, and its word count. */
export interface References {
  readonly quotes: readonly string[];
  /** The printings that are quoted. A collation or a scene counts as the copy-text. */
  readonly printings: readonly QuotedPrinting[];
  readonly sources: readonly string[];
  readonly wordCount: number;
}

declare module 'vfile' {
  interface DataMap {
    references: References;
  }
}

/** The references of a body that has none. */
export const noReferences: References = { quotes: [], printings: [], sources: [], wordCount: 0 };

/** Collects a body's references in the file's data and in the front matter, which Astro's renderer passes on. */
export function remarkReferences() {
  return (tree: Root, file: VFile): void => {
    const references = referencesIn(tree);
    file.data.references = references;
    file.data.astro ??= {};
    file.data.astro.frontmatter = { ...file.data.astro.frontmatter, references };
  };
}

function referencesIn(tree: Root): References {
  const quotes = new Set<string>();
  const printings = new Map<string, QuotedPrinting>();
  const sources = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'sourceNote') sources.add(node.source);
    if (node.type !== 'textDirective' && node.type !== 'containerDirective') return;
    const { id, witness } = node.attributes ?? {};
    if (!['quote', 'collation', 'scene'].includes(node.name) || !id) return;
    quotes.add(id);
    printings.set(`${id}/${witness ?? ''}`, { id, witness: witness ?? undefined });
  });
  const wordCount = textOf(tree).split(/\s+/).filter(Boolean).length;
  return {
    quotes: [...quotes],
    printings: [...printings.values()],
    sources: [...sources],
    wordCount,
  };
}
