import { shapeFault } from './shape-fault.ts';

/** Why a text is not a date here, in words an editor can act on. */
export interface Refusal {
  readonly message: string;
}

/**
 * Why a text that does not have the shape of a date is refused, and how to write what it seems to mean.
 * @param whole all that the editor wrote
 * @param part the part of it that could not be read
 */
export function refuseShape(whole: string, part = whole): Refusal {
  if (whole.trim() === '') return { message: `the date is empty; write ${EXAMPLES}` };
  for (const text of new Set([whole, part])) {
    const fault = text.length > LONGEST ? undefined : shapeFault(text);
    if (fault !== undefined) return { message: `${shown(text)} ${fault}` };
  }
  return { message: `${shown(part) || 'this'} is not a date; write ${EXAMPLES}` };
}

/** The text on one line and not too long, for use in a message. */
export function shown(text: string): string {
  const line = text.slice(0, LONGEST + 1).replace(/[\s\p{C}]+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line.trim();
}

/** No date in the subset that is written by hand is longer, save a list of many. */
const LONGEST = 40;
const EXAMPLES = 'a year, month or day such as 2025, 2023-04 or 2022-09-20';
