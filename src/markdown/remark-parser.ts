import type { RemarkPlugin } from '@astrojs/markdown-remark';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';

const withDirectives = remark().use(remarkDirective).freeze();
/** One tilde is part of a range, as in 6~9; only two strike words out. */
const withGfm = remark().use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze();

/**
 * What a text needs at least to be anything but plain Markdown to GFM: a character of tables, strikethrough, web and
 * mail addresses, footnotes or task lists; or an escape or entity, which may stand for any of them.
 */
const GFM = /[|~@&\\]|:-|-:|www\.|https?:|\]:|\[[\sx]\]/iu;

/**
 * Parses Markdown with GFM and directives. GFM looks for an address at every word and doubles the time of parsing, so
 * it is left out where it would change nothing. Without this plugin all texts would be parsed with GFM, with the same result.
 */
export const remarkParser: RemarkPlugin = function () {
  this.parser = (text) => (GFM.test(text) ? withGfm : withDirectives).parse(text);
};
