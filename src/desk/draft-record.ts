import { deskText } from '../interface/strings.ts';
import { bylineOf } from './byline.ts';
import type { Desk } from './desk.ts';
import { recordPath, type DraftData } from './print-record.ts';
import { typeOfSpeaker } from './names-in.ts';
import { familyNameIn, personalName } from './personal-name.ts';

const { fullNameOf } = deskText.report;

/** What an editor states about a new record because no page says it. */
export interface RecordOptions {
  readonly type?: string | undefined;
  readonly dek?: string | undefined;
  readonly date?: string | undefined;
  readonly what?: string | undefined;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly quotes: readonly string[];
  readonly sources: readonly string[];
  /** The day of publication. */
  readonly published?: string | undefined;
}

/** The kinds of record that can be started from a title or a name. */
export const namedKinds = ['speaker', 'event', 'topic', 'author', 'article'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** Starts a record from its title or name. Keys without a value are left out. */
export function draftRecord(desk: Desk, kind: NamedKind, name: string, given: RecordOptions): void {
  const { type, dek, date, what, authors, topics, quotes, sources, published } = given;
  switch (kind) {
    case 'speaker': {
      const isPerson = type === undefined || type === 'person';
      const family = isPerson ? familyNameIn(name) : undefined;
      const speakerName = family ?? (isPerson ? personalName(name) : name);
      if (speakerName !== name) desk.remarks.push(deskText.remarks.office(name, speakerName));
      const detectedType = family === undefined ? typeOfSpeaker(speakerName) : 'person';
      const id = desk.add(
        'speakers',
        [speakerName],
        withoutEmptyValues({ name: speakerName, type: type ?? detectedType }),
      );
      if (family !== undefined) desk.tasks.push(fullNameOf(recordPath('speakers', id), name));
      return;
    }
    case 'topic':
      desk.add('topics', [name], { title: name });
      return;
    case 'author':
      desk.add('authors', [name], { name });
      return;
    case 'event':
      desk.add(
        'events',
        [name],
        withoutEmptyValues({ title: name, date, kind: what, sources, quotes, topics }),
      );
      return;
    case 'article':
      desk.add(
        'articles',
        [name],
        withoutEmptyValues({
          title: name,
          dek,
          published,
          authors: bylineOf(authors, desk.content),
          topics,
          further: sources,
        }),
        quotes.map((id) => quotationIn(desk, id)).join('\n\n'),
      );
  }
}

/** Removes keys that are undefined or an empty list. */
function withoutEmptyValues(data: DraftData): DraftData {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** A quotation as a block in an article, with a line that names its speaker and a note for its source. */
function quotationIn({ content }: Desk, id: string): string {
  const quote = content.get('quotes', id)?.data;
  const [speaker = ''] = quote?.speakers ?? [];
  const name = content.get('speakers', speaker)?.data.name ?? speaker;
  const copy = quote?.witnesses.find((witness) => witness.id === quote['copy-text']);
  const notes = copy ? `[^${copy.source}]` : '';
  const lead = deskText.articleLead[quote?.medium ?? 'speech'](name, notes);
  return `${lead}\n\n:::quote{#${id}}\n${quote?.text ?? ''}\n:::`;
}
