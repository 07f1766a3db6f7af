import { PARTICLES } from '../passage-check/particles.ts';
import { nameWords } from '../passage-check/speech-verbs.ts';
import type { SpeakerData } from '../schemas/speaker.ts';
import { looksLikePersonName } from './names-in.ts';
import { looksLikeOrganization } from './organization-name.ts';
import { familyNameIn, personalName } from './personal-name.ts';

/** A speaker's id and names. */
export interface Speaker {
  readonly id: string;
  readonly data: Pick<SpeakerData, 'name' | 'native-name' | 'also-known-as'>;
}

/** Normalizes a name for comparison, without accents, case or punctuation. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All names of a speaker, normalized for comparison. */
function namesOf({ data }: Speaker): string[] {
  return [data.name, data['native-name'] ?? '', ...data['also-known-as']].map(plain);
}

/**
 * The speaker on record with a name, whatever its accents, case and punctuation; undefined if there is none, or more than one.
 */
export function speakerOnRecord(name: string, speakers: readonly Speaker[]): Speaker | undefined {
  const wanted = plain(name);
  const known = speakers.filter((speaker) => namesOf(speaker).includes(wanted));
  return known.length === 1 ? known[0] : undefined;
}

/** The people on record with a name of several words that ends with this family name. */
export function speakersWithFamilyName(family: string, speakers: readonly Speaker[]): Speaker[] {
  const end = ` ${plain(family)}`;
  return speakers.filter(
    (speaker) =>
      !looksLikeOrganization(speaker.data.name) &&
      namesOf(speaker).some((name) => name.endsWith(end)),
  );
}

/** A speaker whose name ends with the same two words as another name. */
interface SimilarName {
  readonly id: string;
  /** Whether one name ends with the other, for example because only one has a title. */
  readonly isPart: boolean;
}

/** The speakers on record whose names end with the same two words as a person's name. */
export function similarSpeakers(name: string, speakers: readonly Speaker[]): SimilarName[] {
  const wanted = lastTwo(name);
  if (wanted === undefined) return [];
  return speakers.flatMap(({ id, data }) => {
    if (lastTwo(data.name) !== wanted) return [];
    const [one, other] = [plain(name), plain(data.name)];
    return [{ id, isPart: one.endsWith(other) || other.endsWith(one) }];
  });
}

/** The last two words of a person's name, normalized for comparison; undefined for other names. */
function lastTwo(name: string): string | undefined {
  return looksLikeOrganization(personalName(name))
    ? undefined
    : /(?<!\S)\S+ \S+$/u.exec(plain(name))?.[0];
}

/**
 * The full name that a text gives to somebody known by the family name: “Ada Lee” for “Lee” or “Mayor Lee”. Any other name of
 * several words is already full.
 * @returns undefined if the text has no fuller name, or several
 */
export function fullNameOf(name: string, text: string): string | undefined {
  const family = familyNameIn(name) ?? name;
  if (family === name && name.includes(' ')) return name;
  const escaped = family.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const longer = new RegExp(
    `(?<!\\p{L})\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'.-]+)? ${PARTICLES}${escaped}(?![\\p{L}])`,
    'gu',
  );
  const found = [...text.matchAll(longer)].flatMap(([written]) => {
    const whole = personalName(written);
    const words = whole.split(' ');
    // “Auch Frau Lee” has no given name either.
    const isAlone = words.some((_, at) => familyNameIn(words.slice(at).join(' ')) !== undefined);
    const isWhole = !isAlone && looksLikePersonName(whole);
    return isWhole && !SENTENCE_OPENING.test(whole) && nameWords(whole).length > 1 ? [whole] : [];
  });
  const names = new Set(found);
  // A capitalized word that begins a sentence may not be part of the name after it.
  const shortest = [...names].filter(
    (one) => ![...names].some((other) => one.endsWith(` ${other}`)),
  );
  return shortest.length === 1 ? shortest[0] : undefined;
}

/** A word that is capitalized because it begins a sentence, before a family name alone. */
const SENTENCE_OPENING =
  /^(?:After|Also|Because|Both|For|How|Like|Later|Nor|Once|Since|That|Though|Unlike|What|Where|Why|With|Yet|Aber|Als|Auch|Dann|Denn|Doch|Für|Heute|Laut|Mit|Nach|Nur|Ob|Schon|So|Später|Trotz|Und|Was|Weil|Wenn|Wie|Zu) \S+$/u;
