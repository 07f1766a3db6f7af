import { hasLineBreaks } from './lines.ts';
import { match, type Match, type Mismatch } from './match.ts';

/** A line of an excerpt, and where its words end in the record: an offset in UTF-16 code units. */
export interface ExcerptLine {
  readonly text: string;
  readonly end: number;
}

const SLASH = /^\/{1,2}$/;

/**
 * Matches an excerpt with words that may have line breaks, which the excerpt may show as slashes: ` / ` or ` // `. A slash
 * where the record has no line break is a mismatch, and so is whatever `match` rejects.
 */
export function matchInLines(excerpt: string, record: string): Match | Mismatch {
  const strict = match(excerpt, record);
  if (strict.ok || !hasLineBreaks(record)) return strict;
  const words = wordsOf(excerpt);
  const result = match(withoutSlashes(words).join(' '), record);
  if (!result.ok) return strict;
  const breaks = new Set(breaksIn(withoutSlashes(words), record).map(({ after }) => after));
  let before = 0;
  for (const word of words) {
    if (!SLASH.test(word)) before += 1;
    else if (!breaks.has(before)) return strict;
  }
  return result;
}

/**
 * Splits an excerpt at the line breaks of its record, whether or not it marks them with slashes.
 * @param excerpt words that `matchInLines` accepts
 * @param printed the same words in markup, with spaces in the same places
 */
export function excerptLines(excerpt: string, record: string, printed = excerpt): ExcerptLine[] {
  const whole = [{ text: printed, end: record.length }];
  if (!hasLineBreaks(record)) return whole;
  const isStrict = match(excerpt, record).ok;
  const split = (text: string): string[] =>
    isStrict ? wordsOf(text) : withoutSlashes(wordsOf(text));
  const shown = split(printed);
  const breaks = breaksIn(split(excerpt), record);
  const ends = [...breaks, { after: shown.length, end: lastEnd(split(excerpt), record) }];
  return ends.map(({ after, end }, index) => ({
    text: shown.slice(ends[index - 1]?.after ?? 0, after).join(' '),
    end,
  }));
}

/** A line break in a record: after how many words of an excerpt it comes, and where the record's words before it end. */
interface Break {
  readonly after: number;
  readonly end: number;
}

/** The line breaks in the record between the words of an excerpt. */
function breaksIn(words: readonly string[], record: string): Break[] {
  const whole = match(words.join(' '), record);
  if (!whole.ok) return [];
  const rest = record.slice(whole.start);
  const breaks: Break[] = [];
  let end = 0;
  for (let count = 1; count <= words.length; count += 1) {
    const result = match(words.slice(0, count).join(' '), rest);
    if (!result.ok || result.start > 0) continue;
    if (count > 1 && rest.slice(end, result.end).includes('\n'))
      breaks.push({ after: count - 1, end: whole.start + end });
    end = result.end;
  }
  return breaks;
}

function lastEnd(words: readonly string[], record: string): number {
  const whole = match(words.join(' '), record);
  return whole.ok ? whole.end : record.length;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function withoutSlashes(words: readonly string[]): string[] {
  return words.filter((word) => !SLASH.test(word));
}
