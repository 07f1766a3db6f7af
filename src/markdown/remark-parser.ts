import type { RemarkPlugin } from '@astrojs/markdown-remark';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';

const withDirectives = remark().use(remarkDirective).freeze();
/** A single tilde belongs to a range, as in 6~9. Only a double one strikes words out. */
const withGfm = remark().use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze();

/**
 * Matches a text in which GFM may make a difference: one with a character that tables, strikethrough, web or mail addresses,
 * footnotes or task lists need, or an escape or entity that may stand for one.
 */
const GFM = /[|~@&\\]|:-|-:|www\.|https?:|\]:|\[[\sx]\]/iu;

/**
 * Parses Markdown with directives, and with GFM where that may make a difference. GFM looks for an address at every word, which
 * doubles the parsing time. Parsing all texts with GFM would give the same result.
 */
export const remarkParser: RemarkPlugin = function () {
  this.parser = (text) => (GFM.test(text) ? withGfm : withDirectives).parse(text);
};
