/** A stretch of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The most characters of a line beside a passage. */
const BESIDE = 280;

/** What parts passages that are far from each other in their page. */
const GAP = '[…]';

/**
 * The lines of a page that have some passages, whole, each with the line before it and the line after it, which are
 * shortened. It is never the whole page unless that is as short.
 */
export function linesAround(text: string, passages: readonly Span[]): string {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ 0: line, index }) => ({
    line: line.trim(),
    start: index,
    end: index + line.length,
  }));
  const has = lines.map(({ start, end }) =>
    passages.some((passage) => passage.start < end && start < passage.end),
  );
  const kept: string[] = [];
  let last = -1;
  for (const [index, { line }] of lines.entries()) {
    const isBefore = has[index + 1] === true;
    if (!has[index] && !isBefore && !has[index - 1]) continue;
    if (last >= 0 && index > last + 1) kept.push(GAP);
    kept.push(has[index] ? line : isBefore ? lastPart(line) : firstPart(line));
    last = index;
  }
  return kept.join('\n\n');
}

function firstPart(line: string): string {
  if (line.length <= BESIDE) return line;
  return `${line.slice(0, BESIDE).replace(/\s+\S*$/u, '')} …`;
}

function lastPart(line: string): string {
  if (line.length <= BESIDE) return line;
  return `… ${line.slice(-BESIDE).replace(/^\S*\s+/u, '')}`;
}
