import { contentOf } from '../../content/content.ts';
import type { ContentFile, ContentFolder } from '../../content/read.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';

/** For incomplete records, placeholder values for the keys without which their words could not be searched. */
const PLACEHOLDERS: Partial<Readonly<Record<CollectionName, object>>> = {
  sources: { type: 'webpage', language: 'und', standing: 'news', read: 'part' },
  speakers: { type: 'person' },
  quotes: { form: 'direct', medium: 'speech', language: 'und', said: '[..2999]' },
};

/**
 * Returns a content folder for looking up words on record, in which drafts count as published and incomplete records as
 * complete. The placeholder values must never be shown or written. Quotations that refer to missing records, or lack their
 * copy-text, are left out.
 */
export function asIfComplete(folder: ContentFolder): ContentFolder {
  const filled = { ...folder, files: folder.files.map((file) => published(complete(file))) };
  const content = contentOf(filled);
  const isSearchable = ({ collection, id }: ContentFile): boolean => {
    const quote = collection === 'quotes' ? content.get('quotes', id)?.data : undefined;
    if (!quote) return true;
    const { speakers, author, witnesses, original } = quote;
    const sources = [...quote.chain, ...witnesses.map(({ source }) => source)];
    const people = [...speakers, ...witnesses.map((witness) => witness.as), author];
    return (
      [...sources, original?.source].every((each) => !each || content.get('sources', each)) &&
      people.every((each) => !each || content.get('speakers', each)) &&
      witnesses.some((witness) => witness.id === quote['copy-text'])
    );
  };
  return { ...filled, files: filled.files.filter(isSearchable) };
}

function complete(file: ContentFile): ContentFile {
  const { collection, document, data } = file;
  const placeholders = PLACEHOLDERS[collection];
  if (data !== undefined || placeholders === undefined || typeof document.data !== 'object')
    return file;
  const given = { ...placeholders, ...document.data };
  return { ...file, data: collections[collection].schema.safeParse(given).data };
}

function published(file: ContentFile): ContentFile {
  const { data } = file;
  if (data === undefined || !('status' in data) || data.status !== 'draft') return file;
  return { ...file, data: { ...data, status: 'published' } };
}
