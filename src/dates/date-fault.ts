import { dateFaultsText as faults } from '../interface/strings.ts';
import { shapeFault } from './shape-fault.ts';

/** Why a text is not accepted as a date, and what to write instead. */
export interface Refusal {
  readonly message: string;
}

/**
 * Refuses a text that is not in the form of a date, and says how to write what it seems to mean.
 * @param whole everything the editor wrote
 * @param part the part of it that could not be read
 */
export function refuseShape(whole: string, part = whole): Refusal {
  if (whole.trim() === '') return { message: faults.empty };
  for (const text of new Set([whole, part])) {
    const fault = text.length > MAX_LENGTH ? undefined : shapeFault(text);
    if (fault !== undefined) return { message: `${toOneLine(text)} ${fault}` };
  }
  return { message: faults.notADate(toOneLine(part)) };
}

/** The text on one line, truncated if it is too long for a message. */
export function toOneLine(text: string): string {
  const line = text.slice(0, MAX_LENGTH + 1).replace(/[\s\p{C}]+/gu, ' ');
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line.trim();
}

/** Longer than any date written by hand, except a long list. */
const MAX_LENGTH = 40;
