/** The most characters kept on either side of a passage. */
const MARGIN = 300;

/** Where a passage begins and ends in a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Separates excerpts that are not adjacent in the page. */
const APART = '\n\n[…]\n\n';

/**
 * Excerpts passages of a page, in the page's order, each with up to `MARGIN` characters of the lines around it.
 * @param page its text
 */
export function excerptOfPage(page: string, passages: readonly Span[]): string {
  const spans: Span[] = [];
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start)) {
    const wide = { start: lineStart(page, start), end: lineEnd(page, end) };
    const last = spans.at(-1);
    if (last && wide.start <= last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, wide.end) };
    else spans.push(wide);
  }
  return spans.map(({ start, end }) => page.slice(start, end).trim()).join(APART);
}

/** Splits an excerpt into its passages, each with the lines around it. */
export function partsOfExcerpt(excerpt: string): string[] {
  return excerpt.split(APART);
}

/** Where the line before a passage begins; if that is beyond the limit, where the first whole word within it begins. */
function lineStart(page: string, start: number): number {
  const limit = Math.max(start - MARGIN, 0);
  const lineBreak = page.lastIndexOf('\n', start - 1);
  const before = lineBreak < 0 ? 0 : page.slice(0, lineBreak).trimEnd().lastIndexOf('\n') + 1;
  if (before >= limit) return before;
  const space = page.slice(limit, start).search(/\s/u);
  return space < 0 ? start : limit + space + 1;
}

/** Where the line after a passage ends; if that is beyond the limit, where the last whole word within it ends. */
function lineEnd(page: string, end: number): number {
  const limit = Math.min(end + MARGIN, page.length);
  const lineBreak = page.indexOf('\n', end);
  const next = lineBreak < 0 ? page.length : lineBreak + page.slice(lineBreak).search(/\S|$/u);
  const after = page.indexOf('\n', next);
  const whole = after < 0 ? page.length : after;
  if (whole <= limit) return whole;
  const space = /\s\S*$/u.exec(page.slice(end, limit));
  return space ? end + space.index : end;
}
