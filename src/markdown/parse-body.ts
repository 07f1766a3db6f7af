import type { Root } from 'mdast';
import { remark } from 'remark';
import type { VFile } from 'vfile';
import { remarkPlugins } from './plugins.ts';

const processor = remark().use(remarkPlugins).freeze();

/** A line that opens more lists and block quotations at once than anyone intends. The parser nests them recursively. */
const TOO_DEEP = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){50}/m;

/** Parses a body with the plugins that also render it; undefined if its parts are nested too deeply. */
export function parseBody(file: VFile): Root | undefined {
  if (TOO_DEEP.test(String(file))) return undefined;
  try {
    return processor.runSync(processor.parse(file), file) as Root;
  } catch {
    return undefined;
  }
}
