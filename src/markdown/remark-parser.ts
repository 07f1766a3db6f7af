import type { RemarkPlugin } from '@astrojs/markdown-remark';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';

const withDirectives = remark().use(remarkDirective).freeze();
/** A single tilde is part of a range, as in 6~9. Only two strike words out. */
const withGfm = remark().use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze();

/**
 * What a text must contain for GFM to make a difference: a character of tables, strikethrough, web or mail addresses,
 * footnotes or task lists, or an escape or entity that may stand for one of them.
 */
const GFM = /[|~@&\\]|:-|-:|www\.|https?:|\]:|\[[\sx]\]/iu;

/**
 * Parses Markdown with GFM and directives. GFM looks for an address at every word, which doubles the parsing time, so it is
 * left out where it would change nothing. Without this plugin, all texts would be parsed with GFM, with the same result.
 */
export const remarkParser: RemarkPlugin = function () {
  this.parser = (text) => (GFM.test(text) ? withGfm : withDirectives).parse(text);
};
