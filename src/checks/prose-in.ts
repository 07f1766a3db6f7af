import { allRecords, type AnyRecord, type Content } from '../content/content.ts';
import type { Path } from '../content/parse-yaml.ts';
import type { IssueDescription } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import type { CollectionName } from '../schemas/collections.ts';

/**
 * The fields of records that are evidence: they hold the words of others, or words that we once published. Any other field is
 * checked as our own prose.
 */
export const wordsOfOthers: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  articles: ['corrections.was', 'corrections.now'],
  quotes: [
    'text',
    'turns.text',
    'gloss',
    'original.text',
    'witnesses.text',
    'witnesses.gloss',
    'corrections.was',
    'corrections.now',
  ],
  sources: ['title', 'collection-title', 'event-title'],
};

/** Every string in a record's fields that is our own prose. */
export function proseIn({
  collection,
  data,
}: Pick<AnyRecord, 'collection' | 'data'>): readonly string[] {
  const known = textsOf.get(data);
  if (known) return known;
  const texts = [...textsIn(data, [], wordsOfOthers[collection] ?? [])].map(([, text]) => text);
  textsOf.set(data, texts);
  return texts;
}

/** The texts of each record, which many checks read. Their paths would take several times as much memory. */
const textsOf = new WeakMap<object, readonly string[]>();

/** The path of a string of a record, by its index in `proseIn`. */
export function pathOfProse(
  { collection, data }: Pick<AnyRecord, 'collection' | 'data'>,
  index: number,
): Path {
  return [...textsIn(data, [], wordsOfOthers[collection] ?? [])][index]?.[0] ?? [];
}

/** Finds issues in all of our own prose: in bodies, block by block, and in fields of records. */
export function issuesInProse(
  content: Content,
  find: (text: string) => IssueDescription | undefined,
): Issue[] {
  const issues: Issue[] = [];
  for (const record of allRecords(content)) {
    for (const { markdown, ...position } of record.body.blocks) {
      const description = find(markdown);
      if (description) issues.push(record.issueInBody(position, description));
    }
    for (const [index, text] of proseIn(record).entries()) {
      const description = find(text);
      if (description) issues.push(record.issueAt(pathOfProse(record, index), description));
    }
  }
  return issues;
}

/** Every string in a publication's settings, with its path. */
export function proseInSettings(settings: Content['settings']): Iterable<[Path, string]> {
  return textsIn(settings.data, [], []);
}

function* textsIn(
  value: unknown,
  path: Path,
  others: readonly string[],
  field = '',
): Iterable<[Path, string]> {
  if (typeof value === 'string') {
    if (!others.includes(field)) yield [path, value];
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries())
      yield* textsIn(inner, [...path, index], others, field);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, [...path, key], others, field === '' ? key : `${field}.${key}`);
  }
}
