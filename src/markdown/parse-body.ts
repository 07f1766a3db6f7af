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

/** More signs of emphasis in one paragraph than anyone intends. The parser compares each with all others. */
const MOST_EMPHASIS = 1000;
/** More runs of backticks of different lengths. The parser looks for the other end of each in the whole paragraph. */
const MOST_TICKS = 20;

/** A line of a table with more cells than anyone intends. */
const TOO_WIDE = /^(?:[^|\n]*\|){200}/m;

/** Whether a paragraph would take the parser more than a moment. */
function isTangled(markdown: string): boolean {
  if (markdown.length < MOST_EMPHASIS) return false;
  if (TOO_WIDE.test(markdown)) return true;
  return markdown.split(/\n[ \t]*\n/).some((paragraph) => {
    const emphasis = paragraph.match(/(?<!^[ \t]*)[*_~]+/gm) ?? [];
    return emphasis.length > MOST_EMPHASIS || new Set(paragraph.match(/`+/g)).size > MOST_TICKS;
  });
}

/** Parses a body with the plugins that also render it; undefined if its parts are nested too deeply, or too many. */
export function parseBody(file: VFile): Root | undefined {
  const markdown = String(file);
  if (TOO_DEEP.test(markdown) || openBlocks(markdown).deepest > DEEPEST || isTangled(markdown))
    return undefined;
  try {
    return processor.runSync(processor.parse(file), file) as Root;
  } catch {
    return undefined;
  }
}
