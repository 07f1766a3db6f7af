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

/** Every string in a record's fields that is our own prose, with its path. */
export function proseIn({
  collection,
  data,
}: Pick<AnyRecord, 'collection' | 'data'>): readonly [Path, string][] {
  const texts = textsOf.get(data) ?? [...textsIn(data, [], wordsOfOthers[collection] ?? [])];
  textsOf.set(data, texts);
  return texts;
}

/** The texts of each record, which many checks read. */
const textsOf = new WeakMap<object, readonly [Path, string][]>();

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
    for (const [path, text] of proseIn(record)) {
      const description = find(text);
      if (description) issues.push(record.issueAt(path, description));
    }
  }
  return issues;
}

/** Every string in the settings of a publication, with its path. */
export function proseInSettings(settings: Content['settings']): Iterable<[Path, string]> {
  return textsIn(settings.data, [], []);
}

function* textsIn(value: unknown, path: Path, others: readonly string[]): Iterable<[Path, string]> {
  if (typeof value === 'string') {
    const field = path.filter((step) => typeof step === 'string').join('.');
    if (!others.includes(field)) yield [path, value];
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* textsIn(inner, [...path, index], others);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key], others);
  }
}
