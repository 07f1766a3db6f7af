import type { Root } from 'mdast';
import { remark } from 'remark';
import type { VFile } from 'vfile';
import { openBlocks } from './open-blocks.ts';
import { remarkPlugins } from './plugins.ts';

const processor = remark().use(remarkPlugins).freeze();

/** A line that opens more nested lists and block quotations than anyone intends. The parser recurses into each. */
const TOO_DEEP = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){50}/m;

/** How deeply blocks may be nested, which is more than anyone intends. The parser reads each again with the one around it. */
const DEEPEST = 8;

/**
 * How many of some characters one paragraph, list or table may have, which is more than anyone intends. The parser compares
 * each with all others, or searches everything that follows for its counterpart.
 */
const TOO_MANY: readonly (readonly [sign: RegExp, most: number])[] = [
  [/(?<!^[ \t]*)[*_~]+/gm, 1000],
  [/\[/g, 500],
  [/\{/g, 500],
  [/[“„"]/g, 1000],
  [/:(?=[a-z])/gi, 500],
  [/`+/g, 500],
  [/\n/g, 1000],
];
/** How many different lengths runs of backticks may have, which is more than anyone intends. */
const MOST_TICKS = 20;

/** A table row with more cells than anyone intends. */
const TOO_WIDE = /^(?:[^|\n]*\|){200}/m;

/** Whether a paragraph would take the parser more than a moment. */
function isTangled(markdown: string): boolean {
  if (markdown.length < 500) return false;
  if (TOO_WIDE.test(markdown)) return true;
  return markdown
    .split(/\n[ \t]*\n/)
    .some(
      (paragraph) =>
        TOO_MANY.some(([sign, most]) => (paragraph.match(sign)?.length ?? 0) > most) ||
        new Set(paragraph.match(/`+/g)).size > MOST_TICKS,
    );
}

/** Parses a body with the plugins that also render it; undefined if its parts are too many or too deeply nested. */
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
