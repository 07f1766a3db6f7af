/** How many characters of the lines around a passage are kept on either side. */
const AROUND = 300;

/** Where words begin and end in a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Separates excerpts that are not adjacent in the page. */
const APART = '\n\n[…]\n\n';

/**
 * The passages of a page with some of the lines around each, in the page's order; never the whole page, unless it is that short.
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

/** The passages of an excerpt, each with the lines around it. */
export function partsOfExcerpt(excerpt: string): string[] {
  return excerpt.split(APART);
}

/** Where the line before a passage begins, or, if it is too long to keep, the word nearest to the limit. */
function lineStart(page: string, start: number): number {
  const least = Math.max(start - AROUND, 0);
  const own = page.lastIndexOf('\n', start - 1);
  const before = own < 0 ? 0 : page.slice(0, own).trimEnd().lastIndexOf('\n') + 1;
  if (before >= least) return before;
  const space = page.slice(least, start).search(/\s/u);
  return space < 0 ? start : least + space + 1;
}

/** Where the line after a passage ends, or, if it is too long to keep, the word nearest to the limit. */
function lineEnd(page: string, end: number): number {
  const most = Math.min(end + AROUND, page.length);
  const own = page.indexOf('\n', end);
  const next = own < 0 ? page.length : own + page.slice(own).search(/\S|$/u);
  const after = page.indexOf('\n', next);
  const whole = after < 0 ? page.length : after;
  if (whole <= most) return whole;
  const space = /\s\S*$/u.exec(page.slice(end, most));
  return space ? end + space.index : end;
}
