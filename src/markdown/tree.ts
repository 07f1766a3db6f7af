import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { remarkPlugins } from './plugins.ts';

const plain = unified().use(remarkParse).use(remarkPlugins).freeze();
const withGfm = unified().use(remarkParse).use(remarkGfm).use(remarkPlugins).freeze();

/**
 * The signs without one of which GFM reads a text as plain Markdown: of tables, strikethrough, addresses and mail,
 * footnotes, tasks; and escapes and entities, in whose guise any of them may come.
 */
const ofGfm = /[|~@&\\]|:-|-:|www\.|https?:|\]:|\[[\sx]\]/iu;

/** A line that opens more lists and quotations at once than anybody means: the parser takes them apart one in another. */
const tooDeep = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){50}/m;

/**
 * A body taken apart by the plugins that render it; undefined where its parts stand too deep in one another. GFM takes
 * two thirds of the time, since it looks for an address at every word, and is left out where it would change nothing.
 */
export function treeOf(file: VFile): Root | undefined {
  const markdown = String(file);
  if (tooDeep.test(markdown)) return undefined;
  const processor = ofGfm.test(markdown) ? withGfm : plain;
  try {
    return processor.runSync(processor.parse(file), file) as Root;
  } catch {
    return undefined;
  }
}
