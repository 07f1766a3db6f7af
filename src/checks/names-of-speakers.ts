import type { Content, ContentRecord } from '../content/content.ts';
import { speechTokens } from '../quotation/speech/tokens.ts';
import type { IsName } from '../quotation/speech/who-speaks.ts';
import { familyNameOf } from '../schemas/personal-name.ts';

/** The ids of the speakers whom a name in prose may mean. The key is the name’s `speechTokens`, joined by spaces. */
export type NamesOfSpeakers = ReadonlyMap<string, readonly string[]>;

/**
 * Collects the full names and family names of the speakers on record, also in capitals. It leaves out unnamed speakers, and
 * outlets, since prose that says what an outlet “said” means what it printed.
 */
export function namesOfSpeakers({ speakers, sources }: Content): NamesOfSpeakers {
  const names = new Map<string, string[]>();
  const outlets = new Set(
    sources.flatMap(({ data }) => [data['container-title'], data.wire, data.publisher]),
  );
  for (const { id, data } of speakers) {
    if (data.type === 'unnamed' || outlets.has(data.name)) continue;
    const given = [
      data.name,
      ...data['also-known-as'],
      ...(data['native-name'] === undefined ? [] : [data['native-name']]),
      ...(data.type === 'person' ? [familyNameOf(data)] : []),
    ];
    const folded = given.map((each) => speechTokens(each).join(' '));
    for (const name of new Set(folded.flatMap((each) => [each, each.toUpperCase()])))
      names.set(name, [...(names.get(name) ?? []), id]);
  }
  return names;
}

/** The test for those names that functions about speech take. */
export function nameTest(names: NamesOfSpeakers): IsName {
  const first = new Set([...names.keys()].map((name) => name.split(' ', 1)[0]));
  const isName = (name: string): boolean => names.has(name);
  return Object.assign(isName, { mayBegin: (word: string) => first.has(word) });
}

/** Every word in the names of speakers, outlets, organizations and authors and in the titles of sources, in lower case. */
export function wordsOfNames({ speakers, sources, authors }: Content): ReadonlySet<string> {
  const names = [
    ...speakers.flatMap(({ data }) => [
      ...[data.name, data['native-name'], ...data['also-known-as']],
      ...data.roles.map((role) => role.organization),
    ]),
    ...sources.flatMap(({ data }) => [
      ...[data['container-title'], data.wire, data.publisher, data.authority, data.title],
      ...data.author.flatMap((author) => Object.values(author)),
    ]),
    ...authors.map(({ data }) => data.name),
  ];
  const words = names.flatMap((name) => speechTokens(name ?? ''));
  return new Set(words.map((word) => word.toLowerCase()));
}

/**
 * Whether one of two speakers is an organization, and the other is unnamed or has a role in it. Prose may name either for the
 * other.
 */
export function speaksFor(content: Content, one: string, other: string): boolean {
  const [a, b] = [content.get('speakers', one), content.get('speakers', other)];
  return isOf(a, b) || isOf(b, a);
}

function isOf(
  person: ContentRecord<'speakers'> | undefined,
  organization: ContentRecord<'speakers'> | undefined,
): boolean {
  if (!person || organization?.data.type !== 'organization') return false;
  const { name, 'also-known-as': others } = organization.data;
  return (
    person.data.type === 'unnamed' ||
    person.data.roles.some((role) => [name, ...others].includes(role.organization ?? ''))
  );
}
