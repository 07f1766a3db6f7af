import { collectionNames } from '../archive/collections.ts';
import type { Path } from '../archive/document.ts';
import { match } from '../quotation/match.ts';
import type { Checked, Content } from './content.ts';
import type { Issue } from './issue.ts';
import { hasWords, quotedPassages, type QuotedPassage } from './quoted-passages.ts';

/** From how many words on a passage in quotation marks must be a record. */
const LENGTH = 5;

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
    for (const record of content[name] as readonly Checked[]) {
      yield* inBody(record);
      yield* inFrontMatter(record);
    }
  }
}

function* inBody(record: Checked): Iterable<Issue> {
  for (const { text, at } of record.body.prose) {
    for (const passage of unrecorded(text, record)) {
      yield record.faultInBody(at(passage.start), {
        code: 'unrecorded-quotation',
        message: `${shown(text, passage)} is in quotation marks and on no record`,
        fix: 'make it a record and print it with :quote[…]{#id}; if it is no quotation, mark it :scare[…] or :title[…]',
      });
    }
  }
}

function* inFrontMatter(record: Checked): Iterable<Issue> {
  for (const [path, text] of proseIn(record.data, [])) {
    // The title of a source is the publication's own.
    if (record.collection === 'sources' && path[0] === 'title') continue;
    for (const passage of unrecorded(text, record)) {
      yield record.fault(path, {
        code: 'unrecorded-quotation',
        message: `${shown(text, passage)} is in quotation marks and on no record`,
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

/** Long passages in quotation marks that are not words of the record's own, each outermost one once. */
function unrecorded(text: string, record: Checked): QuotedPassage[] {
  let end = 0;
  return quotedPassages(text).filter((passage) => {
    if (passage.start < end || !hasWords(passage.words, LENGTH)) return false;
    ({ end } = passage);
    return !isOwn(passage.words, record);
  });
}

/** Whether a quotation's note repeats words of that very record, with or without capitals, as headlines have them. */
function isOwn(words: string, record: Checked): boolean {
  if (record.collection !== 'quotes') return false;
  const { witnesses, gloss, original } = (record as Checked<'quotes'>).data;
  const texts = [
    ...witnesses.flatMap((witness) => [witness.text, witness.gloss ?? '']),
    gloss ?? '',
    original?.text ?? '',
  ];
  return texts.some((text) => match(words.toLowerCase(), text.toLowerCase()).ok);
}

function shown(text: string, { start, end }: QuotedPassage): string {
  const passage = text.slice(start, end).replace(/\s+/g, ' ').replaceAll('\uFFFC', '…');
  return passage.length > 80 ? `${passage.slice(0, 80)} …` : passage;
}
