import { isoText } from './calendar.ts';
import type { Refusal } from './date-fault.ts';

/**
 * Refuses a number that EDTF reads, in the place of a month, as a season or another part of a year, and names
 * the months to write. EDTF leaves open where a season begins; the months named are the meteorological ones,
 * and those of the north where the number does not say. Undefined where the number is no such part.
 */
export function refuseSeason(year: number, number: number, sign: string): Refusal | undefined {
  const part = PARTS[number];
  if (part === undefined) return undefined;
  const [name, first, length] = part;
  const last = first + length - 1;
  const end = last > 12 ? isoText(year + 1, last - 12) : isoText(year, last);
  const months = `${isoText(year, first)}${sign}/${end}${sign}`;
  return {
    message: `${isoText(year, number)}${sign} is a ${name} in EDTF; write the months: ${months}`,
  };
}

/** EDTF's sub-year groupings (ISO 8601-2, 4.8): what each is, its first month and its length in months. */
const PARTS: Readonly<Record<number, readonly [string, number, number]>> = {
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
  37: ['third of a year', 1, 4],
  38: ['third of a year', 5, 4],
  39: ['third of a year', 9, 4],
  40: ['half-year', 1, 6],
  41: ['half-year', 7, 6],
};
