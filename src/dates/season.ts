import { dateFaultsText as faults } from '../interface/strings.ts';
import { isoText } from './calendar.ts';
import type { Refusal } from './date-fault.ts';

/**
 * Refuses a month number that EDTF reads as a season or another part of the year, and says which months to write instead.
 * EDTF does not define when a season begins, so it is given its meteorological months: the northern hemisphere's if the
 * number names no hemisphere. Undefined for any other number.
 * @param qualifier the qualifier as the editor wrote it: `?`, `~`, `%` or nothing
 */
export function refuseSeason(year: number, number: number, qualifier: string): Refusal | undefined {
  const part = PARTS[number];
  if (part === undefined) return undefined;
  const [name, first, length] = part;
  const last = first + length - 1;
  const end = last > 12 ? isoText(year + 1, last - 12) : isoText(year, last);
  const months = `${isoText(year, first)}${qualifier}/${end}${qualifier}`;
  const written = `${isoText(year, number)}${qualifier}`;
  return { message: faults.season(written, name, months) };
}

type Part = 'season' | 'quarter' | 'third' | 'half';

/** EDTF's sub-year groupings (ISO 8601-2, 4.8): the kind, the first month and the length in months of each. */
const PARTS: Readonly<Record<number, readonly [name: Part, first: number, length: number]>> = {
  21: ['season', 3, 3],
  22: ['season', 6, 3],
  23: ['season', 9, 3],
  24: ['season', 12, 3],
  25: ['season', 3, 3],
  26: ['season', 6, 3],
  27: ['season', 9, 3],
  28: ['season', 12, 3],
  29: ['season', 9, 3],
  30: ['season', 12, 3],
  31: ['season', 3, 3],
  32: ['season', 6, 3],
  33: ['quarter', 1, 3],
  34: ['quarter', 4, 3],
  35: ['quarter', 7, 3],
  36: ['quarter', 10, 3],
  37: ['third', 1, 4],
  38: ['third', 5, 4],
  39: ['third', 9, 4],
  40: ['half', 1, 6],
  41: ['half', 7, 6],
};
