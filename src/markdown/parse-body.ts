import type { Root } from 'mdast';
import { remark } from 'remark';
import type { VFile } from 'vfile';
import { openBlocks } from './open-blocks.ts';
import { remarkPlugins } from './plugins.ts';

const processor = remark().use(remarkPlugins).freeze();

/** A line that opens more lists and block quotations at once than anyone intends. The parser nests them recursively. */
const TOO_DEEP = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){50}/m;

/** More blocks inside each other than anyone intends. The parser reads each again with the one around it. */
const DEEPEST = 8;

/** Parses a body with the plugins that also render it; undefined if its parts are nested too deeply. */
export function parseBody(file: VFile): Root | undefined {
  if (TOO_DEEP.test(String(file)) || openBlocks(String(file)).deepest > DEEPEST) return undefined;
  try {
    return processor.runSync(processor.parse(file), file) as Root;
  } catch {
    return undefined;
  }
}
