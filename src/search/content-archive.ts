import { buildArchive, type Archive } from '../archive/archive.ts';
import type { CollectionName } from '../archive/collections.ts';
import {
  contentDir,
  readContentFolder,
  type ContentFile,
  type ContentFolder,
} from '../archive/read.ts';

let ofBuild: Promise<Archive> | undefined;

/** The archive of the content that is being built, read once for all that runs after the pages. */
export function archiveOfBuild(): Promise<Archive> {
  ofBuild ??= readContentFolder(contentDir()).then(contentArchive);
  return ofBuild;
}

/** The archive of a content folder outside a build of Astro: without the rendered bodies and what is read from them. */
export function contentArchive({ files }: ContentFolder): Archive {
  const records = <Name extends CollectionName>(name: Name) =>
    files
      .filter((file): file is ContentFile<Name> => file.collection === name)
      .flatMap(({ id, data }) => (data === undefined ? [] : [{ ...data, id, html: '' }]));
  return buildArchive({
    articles: records('articles').map((article) => ({
      ...article,
      headings: [],
      references: { quotes: [], sources: [], words: 0 },
    })),
    quotes: records('quotes'),
    speakers: records('speakers'),
    sources: records('sources'),
    events: records('events'),
    topics: records('topics'),
    pages: records('pages').map((page) => ({ ...page, headings: [] })),
  });
}
