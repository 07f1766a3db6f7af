import { isFurnitureLine } from './page-furniture.ts';

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
 * The passages of a page with some of the lines around each, in the page's order; never the whole page, unless it is that short. What
 * pages print beside their text, such as notices of rights and cookies, is left out unless a passage is in it.
 * @param whole its text
 * @param beside its blocks that are no part of what it says
 */
export function excerptOfPage(
  whole: string,
  passages: readonly Span[],
  beside: ReadonlySet<string> = new Set(),
): string {
  const { page, moved } = withoutFurniture(whole, passages, beside);
  const spans: Span[] = [];
  for (const { start, end } of moved.toSorted((a, b) => a.start - b.start)) {
    const wide = { start: lineStart(page, start), end: lineEnd(page, end) };
    const last = spans.at(-1);
    if (last && wide.start <= last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, wide.end) };
    else spans.push(wide);
  }
  return spans.map(({ start, end }) => page.slice(start, end).trim()).join(APART);
}

/** A text without what is beside it, and where its passages are then. */
function withoutFurniture(
  whole: string,
  passages: readonly Span[],
  beside: ReadonlySet<string>,
): { readonly page: string; readonly moved: readonly Span[] } {
  let page = '';
  let at = 0;
  const moves: { readonly from: number; readonly by: number }[] = [];
  for (const block of whole.split(/(?<=\n\n)/u)) {
    const [from, to] = [at, at + block.length];
    at = to;
    const isPassage = passages.some(({ start, end }) => start < to && from < end);
    const own = isPassage ? block : withoutFurnitureLines(block, beside);
    moves.push({ from, by: page.length - from });
    page += own;
  }
  const place = (offset: number): number =>
    offset + (moves.findLast(({ from }) => from <= offset)?.by ?? 0);
  // The end of a passage is in the block of its last character.
  const moved = passages.map(({ start, end }) => ({
    start: place(start),
    end: place(Math.max(end - 1, start)) + Math.min(end - start, 1),
  }));
  return { page, moved };
}

/** A block without the lines that are beside the text; empty if it has no other. */
function withoutFurnitureLines(block: string, beside: ReadonlySet<string>): string {
  const text = block.trim();
  if (beside.has(text)) return '';
  const lines = text.split('\n');
  const kept = lines.filter((line) => !isFurnitureLine(line));
  if (kept.length === lines.length) return block;
  return kept.length === 0 ? '' : `${kept.join('\n')}\n\n`;
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
