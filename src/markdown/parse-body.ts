import type { Root } from 'mdast';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { remarkPlugins } from './plugins.ts';

const processor = unified().use(remarkPlugins).freeze();

/** A line that opens more lists and quotations at once than anybody means: the parser takes them apart one in another. */
const tooDeep = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){50}/m;

/** A body taken apart by the plugins that render it; undefined where its parts stand too deep in one another. */
export function parseBody(file: VFile): Root | undefined {
  if (tooDeep.test(String(file))) return undefined;
  try {
    return processor.runSync(processor.parse(file), file) as Root;
  } catch {
    return undefined;
  }
}
