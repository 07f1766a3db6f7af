import { contentOf } from '../../content/content.ts';
import type { ContentFile, ContentFolder } from '../../content/read.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';

/** For an incomplete record, values for the keys that searching for its words requires. */
const FILLED: Partial<Readonly<Record<CollectionName, object>>> = {
  sources: { type: 'webpage', language: 'und', standing: 'news', read: 'part' },
  speakers: { type: 'person' },
  quotes: { form: 'direct', medium: 'speech', language: 'und', said: '[..2999]' },
};

/**
 * A folder in which to look up words on record for an editor: it has drafts as if they were published, and incomplete records
 * as if they were complete. The values filled in here must never be shown or written. It leaves out quotations that name
 * records which do not exist, or that lack their copy-text.
 */
export function asIfComplete(folder: ContentFolder): ContentFolder {
  const filled = { ...folder, files: folder.files.map((file) => published(complete(file))) };
  const content = contentOf(filled);
  const isSound = ({ collection, id }: ContentFile): boolean => {
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
  return { ...filled, files: filled.files.filter(isSound) };
}

function complete(file: ContentFile): ContentFile {
  const { collection, document, data } = file;
  const filler = FILLED[collection];
  if (data !== undefined || filler === undefined || typeof document.data !== 'object') return file;
  const given = { ...filler, ...document.data };
  return { ...file, data: collections[collection].schema.safeParse(given).data };
}

function published(file: ContentFile): ContentFile {
  const { data } = file;
  if (data === undefined || !('status' in data) || data.status !== 'draft') return file;
  return { ...file, data: { ...data, status: 'published' } };
}
