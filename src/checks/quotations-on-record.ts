import type { Path } from '../content/parse-yaml.ts';
import { match } from '../quotation/match.ts';
import { longPassages } from '../markdown/body-summary.ts';
import { allRecords, type AnyRecord, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** The keys of front matter that contain our own prose. */
const proseKeys = new Set([
  'title',
  'dek',
  'note',
  'unverified',
  'date-note',
  'disagreements',
  'said-note',
  'occasion',
  'verdict',
  'notice',
  'basis',
  'remark',
  'because',
  'reliability',
  'description',
  'alt',
]);

/** A passage of five or more words in quotation marks is a quotation on record, or is marked as something else. */
export function* quotationsOnRecord(content: Content): Iterable<Issue> {
  for (const record of allRecords(content)) {
    for (const { words, excerpt: passage, ...position } of record.body.passages) {
      if (isOwn(words, record)) continue;
      const description = describeIssue('unrecorded-quotation', { passage, part: 'body' });
      yield record.issueInBody(position, description);
    }
    for (const [path, text] of proseIn(record.data, [])) {
      // The title of a source is the publication's own.
      if (record.collection === 'sources' && path[0] === 'title') continue;
      for (const { words, excerpt: passage } of longPassages(text)) {
        if (isOwn(words, record)) continue;
        const description = describeIssue('unrecorded-quotation', {
          passage,
          part: 'front-matter',
        });
        yield record.issueAt(path, description);
      }
    }
  }
}

/** Every text of our own prose in the front matter, with its path. */
function* proseIn(value: unknown, path: Path): Iterable<[Path, string]> {
  if (typeof value === 'string') {
    const key = path.findLast((step) => typeof step === 'string');
    if (key !== undefined && proseKeys.has(key)) yield [path, value];
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* proseIn(inner, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* proseIn(inner, [...path, key]);
  }
}

/** Whether a quotation's note repeats words of that very record, in any case, as in headlines. */
function isOwn(words: string, record: AnyRecord): boolean {
  if (record.collection !== 'quotes') return false;
  const { witnesses, gloss, original } = record.data;
  return [...witnesses.flatMap((witness) => [witness.text, witness.gloss]), gloss, original?.text]
    .filter((text) => text !== undefined)
    .some((text) => match(words.toLowerCase(), text.toLowerCase()).ok);
}
