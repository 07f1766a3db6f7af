import { bounds } from '../dates/bounds.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import type { Role, SpeakerData } from '../schemas/speaker.ts';

/** How many days before or after the words an attestation may be and still count for them. */
const REACH = 366;

/**
 * The role a speaker held when words were said, as far as our sources attest it: one attested both before and after that
 * date, or else the one attested closest to it, within a year.
 * @param said an EDTF date
 */
export function roleAt(speaker: Pick<SpeakerData, 'roles'>, said: string): Role | undefined {
  const when = span([said]);
  let best: Role | undefined;
  let bestDistance = REACH + 1;
  for (const role of speaker.roles) {
    const held = span(role.attested.map(({ on }) => on));
    const away = Math.max(0, held.first - when.last, when.first - held.last);
    if (away < bestDistance) [best, bestDistance] = [role, away];
  }
  return best;
}

/** The first and last day that dates cover, as day numbers. For a date that is open at one end, only the other counts. */
function span(dates: readonly string[]): { first: number; last: number } {
  const days = dates.flatMap((date) => {
    const { earliest, latest } = bounds(parsedEdtf(date));
    return [earliest, latest].filter((day) => day !== undefined);
  });
  return { first: Math.min(...days), last: Math.max(...days) };
}
