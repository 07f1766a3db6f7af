import { isFurnitureLine } from './page-furniture.ts';

/** The maximum number of characters kept on either side of a passage. */
const CONTEXT = 300;

/** Where words begin and end in a text; the end is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Separates excerpts that are not adjacent on the page. */
const SEPARATOR = '\n\n[…]\n\n';

/**
 * Excerpts a page: its passages in order, each with some of the lines around it. Furniture, such as copyright and cookie
 * notices, is left out unless a passage is in it.
 * @param whole the text of the page
 * @param furniture its blocks that are furniture
 */
export function excerptOfPage(
  whole: string,
  passages: readonly Span[],
  furniture: ReadonlySet<string> = new Set(),
): string {
  const { page, moved } = withoutFurniture(whole, passages, furniture);
  const spans: Span[] = [];
  for (const { start, end } of moved.toSorted((a, b) => a.start - b.start)) {
    const wide = { start: lineStart(page, start), end: lineEnd(page, end) };
    const last = spans.at(-1);
    if (last && wide.start <= last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, wide.end) };
    else spans.push(wide);
  }
  return spans.map(({ start, end }) => page.slice(start, end).trim()).join(SEPARATOR);
}

/** Removes furniture from a text, and moves its passages accordingly. */
function withoutFurniture(
  whole: string,
  passages: readonly Span[],
  furniture: ReadonlySet<string>,
): { readonly page: string; readonly moved: readonly Span[] } {
  let page = '';
  let at = 0;
  const moves: { readonly from: number; readonly by: number }[] = [];
  for (const block of whole.split(/(?<=\n\n)/u)) {
    const [from, to] = [at, at + block.length];
    at = to;
    const hasPassage = passages.some(({ start, end }) => start < to && from < end);
    const rest = hasPassage ? block : withoutFurnitureLines(block, furniture);
    moves.push({ from, by: page.length - from });
    page += rest;
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

/** A block without the lines that are furniture; empty if they all are. */
function withoutFurnitureLines(block: string, furniture: ReadonlySet<string>): string {
  const text = block.trim();
  if (furniture.has(text)) return '';
  const lines = text.split('\n');
  const kept = lines.filter((line) => !isFurnitureLine(line));
  if (kept.length === lines.length) return block;
  return kept.length === 0 ? '' : `${kept.join('\n')}\n\n`;
}

/** Splits an excerpt into its passages, each with the lines around it. */
export function partsOfExcerpt(excerpt: string): string[] {
  return excerpt.split(SEPARATOR);
}

/** Where the line before a passage begins or, if it is too long to keep, the first word within the limit. */
function lineStart(page: string, start: number): number {
  const min = Math.max(start - CONTEXT, 0);
  const lineBreak = page.lastIndexOf('\n', start - 1);
  const before = lineBreak < 0 ? 0 : page.slice(0, lineBreak).trimEnd().lastIndexOf('\n') + 1;
  if (before >= min) return before;
  const space = page.slice(min, start).search(/\s/u);
  return space < 0 ? start : min + space + 1;
}

/** Where the line after a passage ends or, if it is too long to keep, the last word within the limit. */
function lineEnd(page: string, end: number): number {
  const max = Math.min(end + CONTEXT, page.length);
  const lineBreak = page.indexOf('\n', end);
  const next = lineBreak < 0 ? page.length : lineBreak + page.slice(lineBreak).search(/\S|$/u);
  const after = page.indexOf('\n', next);
  const whole = after < 0 ? page.length : after;
  if (whole <= max) return whole;
  const space = /\s\S*$/u.exec(page.slice(end, max));
  return space ? end + space.index : end;
}
