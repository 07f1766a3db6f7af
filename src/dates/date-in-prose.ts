import { site } from '../site.ts';
import { monthNames } from './month-names.ts';
import { parseEdtf } from './parse.ts';

/** A day, month or year that a text names, as EDTF, and where. */
export interface DateInProse {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const months = monthNames(site.language).map((name) => name.toLowerCase());
const month = `(?<!\\p{L})(?<month>${months.join('|')})`;
const year = '(?<year>\\p{N}{4})(?![\\p{N}\\p{L}])';
/**
 * The day before the month, or after it as in America; a month; a year after the word that makes it one. Each covers what the
 * ones after it would find in it.
 */
const patterns = [
  '(?<!\\p{N})(?<year>\\p{N}{4})-(?<number>\\p{N}{2})-(?<day>\\p{N}{2})(?!\\p{N})',
  `(?<!\\p{N})(?<day>\\p{N}{1,2})\\.? ${month},? ${year}`,
  `${month} (?<day>\\p{N}{1,2}),? ${year}`,
  `${month},? ${year}`,
  `(?<!\\p{L})(?:in(?: the year)?|im Jahre?) ${year}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** Finds the date in a text in the language of the publication, with its year; undefined if there is none, or more. */
export function dateInProse(text: string): DateInProse | undefined {
  const found: DateInProse[] = [];
  for (const pattern of patterns)
    for (const { index: start, 0: words, groups = {} } of text.matchAll(pattern)) {
      const end = start + words.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ date: edtfOf(groups), start, end });
    }
  const [only, more] = found;
  return only && !more && parseEdtf(only.date).ok ? only : undefined;
}

function edtfOf({ year = '', month: name, number, day }: Record<string, string>): string {
  const two = (value: number | string): string => String(value).padStart(2, '0');
  const of = name === undefined ? number : two(months.indexOf(name.toLowerCase()) + 1);
  return [year, of, day && two(day)].filter((part) => part !== undefined).join('-');
}
