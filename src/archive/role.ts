import { bounds } from '../dates/bounds.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import type { Role, SpeakerData } from '../schemas/speaker.ts';

/** The maximum number of days between the date of the words and the attestation of a role. */
const MAX_DISTANCE = 366;

/**
 * The role a speaker held when the words were said, according to our sources: one attested both before and after that
 * date, otherwise the one attested closest to it, within a year. Undefined if there is none.
 * @param said an EDTF date
 */
export function roleAt(speaker: Pick<SpeakerData, 'roles'>, said: string): Role | undefined {
  const when = span([said]);
  let best: Role | undefined;
  let bestDistance = MAX_DISTANCE + 1;
  for (const role of speaker.roles) {
    const held = span(role.attested.map(({ on }) => on));
    const distance = Math.max(0, held.first - when.last, when.first - held.last);
    if (distance < bestDistance) [best, bestDistance] = [role, distance];
  }
  return best;
}

/** The first and last day that the dates cover, as day numbers. Open ends are ignored. */
function span(dates: readonly string[]): { first: number; last: number } {
  const days = dates.flatMap((date) => {
    const { earliest, latest } = bounds(parsedEdtf(date));
    return [earliest, latest].filter((day) => day !== undefined);
  });
  return { first: Math.min(...days), last: Math.max(...days) };
}
