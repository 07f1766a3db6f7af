import { familyNameOf, givenNameOf, type PersonalName } from '../schemas/personal-name.ts';
import type { Name } from '../schemas/source.ts';

/** Names that are never divided: they begin with a title, or end with the number of a monarch or pope. */
const UNDIVIDED =
  /^(?:Pope|Papst|King|Queen|König(?:in)?|Kaiser(?:in)?|Emperor|Empress|Prince(?:ss)?|Sultan|Saint|St\.|Sister|Mother|Brother|Patriarch|Ayatollah|Imam|Sheikh) | [IVX]+$/u;

/**
 * Converts a person's name to a CSL name: family and given names, or a literal name if it has only one part or is never
 * divided. A `family-name` on record is always used.
 */
export function citedName(person: PersonalName): Name {
  const given = givenNameOf(person);
  const isUndivided = person['family-name'] === undefined && UNDIVIDED.test(person.name);
  return given && !isUndivided ? { family: familyNameOf(person), given } : { literal: person.name };
}
