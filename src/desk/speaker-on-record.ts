import { isOrganizationsName } from './organization-name.ts';
import { personalName } from './personal-name.ts';
import type { SpeakerData } from '../schemas/speaker.ts';

interface Speaker {
  readonly id: string;
  readonly data: Pick<SpeakerData, 'name' | 'native-name' | 'also-known-as'>;
}

/** A name as it is compared: without accents, case and punctuation. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The speaker on record who has a name, in any of its spellings; undefined where there is none, or are several. */
export function speakerOnRecord(name: string, speakers: readonly Speaker[]): Speaker | undefined {
  const wanted = plain(name);
  const known = speakers.filter(({ data }) =>
    [data.name, data['native-name'] ?? '', ...data['also-known-as']].map(plain).includes(wanted),
  );
  return known.length === 1 ? known[0] : undefined;
}

/** A speaker whose name ends with the same two words as another name. */
interface Alike {
  readonly id: string;
  /** Whether one name is the end of the other, as where only one has a title. */
  readonly isPart: boolean;
}

/** The persons on record whose names end with the same two words as a person's name. */
export function speakersAlike(name: string, speakers: readonly Speaker[]): Alike[] {
  const wanted = lastTwo(name);
  if (wanted === undefined) return [];
  return speakers.flatMap(({ id, data }) => {
    if (lastTwo(data.name) !== wanted) return [];
    const [one, other] = [plain(name), plain(data.name)];
    return [{ id, isPart: one.endsWith(other) || other.endsWith(one) }];
  });
}

/** The last two words of a person's name, as they are compared. */
function lastTwo(name: string): string | undefined {
  return isOrganizationsName(personalName(name))
    ? undefined
    : /(?<!\S)\S+ \S+$/u.exec(plain(name))?.[0];
}

/**
 * The whole name that a text gives somebody whom it also calls by one word of it: “Ada Lee” where it goes on with “Lee”.
 * A name of several words is whole.
 * @returns undefined where the text has no longer name, or several
 */
export function wholeName(name: string, text: string): string | undefined {
  const bare = name.replace(/^(?:Mr|Mrs|Ms|Dr|Sir|Herr|Frau|M|Mme)\.? /u, '');
  if (bare.includes(' ')) return bare;
  const escaped = bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const longer = new RegExp(
    `(?<!\\p{L})\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'.-]+)?(?: (?:al|bin|da|de|del|der|di|van|von))* ${escaped}(?![\\p{L}])`,
    'gu',
  );
  const names = new Set([...text.matchAll(longer)].map(([whole]) => whole));
  // The first word of a sentence has a capital and is no part of the name after it.
  const shortest = [...names].filter(
    (one) => ![...names].some((other) => one.endsWith(` ${other}`)),
  );
  return shortest.length === 1 ? shortest[0] : undefined;
}
