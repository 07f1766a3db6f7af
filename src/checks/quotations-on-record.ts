import { collectionNames } from '../schemas/collections.ts';
import type { Path } from '../content/parse-document.ts';
import { match } from '../quotation/match.ts';
import { longPassages } from '../markdown/checked-body.ts';
import type { ContentRecord, Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

/** Keys under which the front matter has prose of ours. */
const ours = new Set([
  'title',
  'dek',
  'note',
  'unverified',
  'date-note',
  'disagreements',
  'said-note',
  'occasion',
  'notice',
  'basis',
  'remark',
  'because',
  'reliability',
  'description',
  'alt',
]);

/** No passage of five words or more stands in quotation marks unless it is a quotation on record, or is said to be none. */
export function* quotationsOnRecord(content: Content): Iterable<Issue> {
  for (const name of collectionNames) {
    for (const record of content[name] as readonly ContentRecord[]) {
      yield* inBody(record);
      yield* inFrontMatter(record);
    }
  }
}

function* inBody(record: ContentRecord): Iterable<Issue> {
  for (const { words, shown, ...place } of record.body.passages) {
    if (!isOwn(words, record)) {
      yield record.issueInBody(place, {
        code: 'unrecorded-quotation',
        message: `${shown} is in quotation marks and on no record`,
        fix: 'make it a record and print it with :quote[…]{#id}; if it is no quotation, mark it :scare[…] or :title[…]',
      });
    }
  }
}

function* inFrontMatter(record: ContentRecord): Iterable<Issue> {
  for (const [path, text] of proseIn(record.data, [])) {
    // The title of a source is the publication's own.
    if (record.collection === 'sources' && path[0] === 'title') continue;
    for (const { words, shown } of longPassages(text)) {
      if (isOwn(words, record)) continue;
      yield record.issueAt(path, {
        code: 'unrecorded-quotation',
        message: `${shown} is in quotation marks and on no record`,
        fix: 'say it in our own words here; words on record can be printed in the text of an article',
      });
    }
  }
}

/** Every text of ours in the front matter, with the way to it. */
function* proseIn(value: unknown, path: Path): Iterable<[Path, string]> {
  if (typeof value === 'string') {
    const key = path.findLast((part) => typeof part === 'string');
    if (typeof key === 'string' && ours.has(key)) yield [path, value];
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* proseIn(inner, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* proseIn(inner, [...path, key]);
  }
}

/** Whether a quotation's note repeats words of that very record, with or without capitals, as headlines have them. */
function isOwn(words: string, record: ContentRecord): boolean {
  if (record.collection !== 'quotes') return false;
  const { witnesses, gloss, original } = (record as ContentRecord<'quotes'>).data;
  const texts = [
    ...witnesses.flatMap((witness) => [witness.text, witness.gloss ?? '']),
    gloss ?? '',
    original?.text ?? '',
  ];
  return texts.some((text) => match(words.toLowerCase(), text.toLowerCase()).ok);
}
