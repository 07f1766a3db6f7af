import { site } from '../site.ts';
import { monthNames } from './month-names.ts';
import { parseEdtf } from './parse.ts';

/** A day, month or year in a text, as EDTF, with its offsets. */
export interface DateInProse {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const months = monthNames(site.language).map((name) => name.toLowerCase());
const month = `(?<!\\p{L})(?<month>${months.join('|')})`;
const year = '(?<year>\\p{N}{4})(?![\\p{N}\\p{L}])';
/**
 * A full date in ISO 8601, with the day before the month, or with the month first, as in America; a month with its year; a
 * year after a word that shows it is one. A match hides any that later patterns find inside it.
 */
const patterns = [
  '(?<!\\p{N})(?<year>\\p{N}{4})-(?<number>\\p{N}{2})-(?<day>\\p{N}{2})(?!\\p{N})',
  `(?<!\\p{N})(?<day>\\p{N}{1,2})\\.? ${month},? ${year}`,
  `${month} (?<day>\\p{N}{1,2}),? ${year}`,
  `${month},? ${year}`,
  `(?<!\\p{L})(?:in(?: the year)?|im Jahre?) ${year}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** Finds the only date with a year in a text in the publication's language; undefined if there are none or several. */
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
  const monthNumber = name === undefined ? number : two(months.indexOf(name.toLowerCase()) + 1);
  return [year, monthNumber, day && two(day)].filter((part) => part !== undefined).join('-');
}
