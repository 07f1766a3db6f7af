import { buildArchive, type Archive } from './archive.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentFile, ContentFolder } from '../content/read.ts';

/** The archive of a content folder outside a build of Astro: without the rendered bodies and what is read from them. */
export function archiveFromContent({ files }: ContentFolder): Archive {
  const records = <Name extends CollectionName>(name: Name) =>
    files
      .filter((file): file is ContentFile<Name> => file.collection === name)
      .flatMap(({ id, data }) => (data === undefined ? [] : [{ ...data, id, html: '' }]));
  return buildArchive({
    articles: records('articles').map((article) => ({
      ...article,
      headings: [],
      references: { quotes: [], printings: [], sources: [], words: 0 },
    })),
    quotes: records('quotes'),
    speakers: records('speakers'),
    sources: records('sources'),
    events: records('events'),
    topics: records('topics'),
    pages: records('pages').map((page) => ({ ...page, headings: [] })),
  });
}
