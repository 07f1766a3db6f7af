import type { CollectionName } from '../schemas/collections.ts';
import { canonicalText } from './fingerprint.ts';
import type { ContentRecord, Content } from './content.ts';

/** The fields of a quotation's record that are its evidence. */
const quoteFields = [
  'text',
  'form',
  'medium',
  'speakers',
  'said',
  'language',
  'translation',
  'original',
  'copy-text',
  'chain',
  'witnesses',
  'related',
  'published',
] as const;

/** The collections whose records are pinned once they are published. */
export const pinnedCollections = ['articles', 'quotes', 'speakers', 'sources', 'events'] as const;
type Pinned = (typeof pinnedCollections)[number];

/** A record whose evidence is pinned. */
export type PinnedRecord = { [Name in Pinned]: ContentRecord<Name> }[Pinned];

/** Every record that is, or is about to be, published and pinned. */
export function pinnedRecords(content: Content): PinnedRecord[] {
  return pinnedCollections.flatMap((name): readonly PinnedRecord[] => content[name]);
}

/** The key of a record's pin: its collection and its id. */
export function pinKey({ collection, id }: { collection: CollectionName; id: string }): string {
  return `${collection}/${id}`;
}

/**
 * What a record must not change in silence, as one canonical text: a quotation's words and papers; what a source and an
 * event say of themselves; the name and roles of a speaker; the days, quotations and source notes of an article. Our own prose is
 * not evidence.
 */
export function pinnedEvidence(record: PinnedRecord): string {
  return canonicalText(evidenceFields(record));
}

function evidenceFields(record: PinnedRecord): object {
  switch (record.collection) {
    case 'quotes':
      return Object.fromEntries(quoteFields.map((field) => [field, record.data[field]]));
    case 'speakers': {
      const { 'family-name': _sorting, ...evidence } = record.data;
      return evidence;
    }
    case 'sources': {
      const { note: _note, ...evidence } = record.data;
      return evidence;
    }
    case 'events': {
      const {
        title: _title,
        'date-note': _note,
        disagreements: _disagreements,
        ...evidence
      } = record.data;
      return evidence;
    }
    case 'articles': {
      const { published, updated, 'key-quotes': keyQuotes, events, further } = record.data;
      return {
        published,
        updated,
        'key-quotes': keyQuotes.map(({ quote }) => quote).join(' '),
        events: events.join(' '),
        further: further.join(' '),
        quotations: record.body.quotations
          .map(({ id, words, witness }) => [id, witness, words].filter(Boolean).join(' '))
          .join('\n'),
        collations: record.body.collations.map(({ id }) => id).join(' '),
        notes: record.body.notes.map(({ source }) => source).join(' '),
      };
    }
  }
}
