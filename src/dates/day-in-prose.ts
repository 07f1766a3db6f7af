import { site } from '../site.ts';
import { monthNames } from './month-names.ts';

/** An exact day named in a text, as EDTF, and its position there. */
export interface DayInProse {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const months = monthNames(site.language).map((name) => name.toLowerCase());
const month = `(?<month>${months.join('|')})`;
/** Day before month, or month before day as in America. */
const patterns = [
  new RegExp(`(?<!\\p{N})(?<day>\\p{N}{1,2})\\.? ${month},? (?<year>\\p{N}{4})(?!\\p{N})`, 'giu'),
  new RegExp(`(?<!\\p{L})${month} (?<day>\\p{N}{1,2}),? (?<year>\\p{N}{4})(?!\\p{N})`, 'giu'),
];

/** Finds the one day, with its year, named in a text in the publication's language; undefined if it names none or several. */
export function dayInProse(text: string): DayInProse | undefined {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  const [only] = found;
  if (!only?.groups || found.length > 1) return undefined;
  const { day = '', month: name = '', year = '' } = only.groups;
  const number = months.indexOf(name.toLowerCase()) + 1;
  const two = (value: number | string): string => String(value).padStart(2, '0');
  const days = Number(day);
  if (days < 1 || days > 31) return undefined;
  return {
    date: `${year}-${two(number)}-${two(day)}`,
    start: only.index,
    end: only.index + only[0].length,
  };
}
