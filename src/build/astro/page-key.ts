import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { site } from '../../site.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/records.ts';
import { setBuiltArchive, type BuiltArchive } from './built-archive.ts';
import { archive } from '../../archive/load.ts';
import { contentDir } from '../../content/read.ts';
import { filesDigest } from '../digest.ts';

/** What pages are made by, beside the archive. */
const makers = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

let made: Promise<BuiltArchive> | undefined;

/**
 * Gives each path the key under which Astro keeps its page for the next build. One key stands for all that any page may
 * show: every record, the code, the settings and the images. Only the prose of an article stands on no page but its
 * own, so a build after an edit of that renders the one page and takes the others from the last build.
 * @param articleOf the article whose prose stands on the page
 */
export async function withCacheKeys<Path extends object>(
  paths: readonly Path[],
  articleOf: (path: Path) => Article | undefined = () => undefined,
): Promise<(Path & { cacheKey: string })[]> {
  made ??= archive().then((records) =>
    setBuiltArchive({ archive: records, key: archiveDigest(records) }),
  );
  const { key } = await made;
  return paths.map((path) => {
    const article = articleOf(path);
    return { ...path, cacheKey: article ? digestOf([key, article]) : key };
  });
}

function archiveDigest(records: Archive): string {
  const { articles, quotes, speakers, sources, events, topics, pages } = records;
  const hash = createHash('sha256')
    .update(JSON.stringify(site))
    .update(filesDigest([...makers, join(contentDir(), 'images')]));
  for (const article of articles.all) hash.update(digestOf(withoutProse(article)));
  for (const shelf of [quotes, speakers, sources, events, topics, pages])
    for (const record of shelf.all) hash.update(digestOf(record));
  return hash.digest('hex');
}

function withoutProse({ html: _html, headings: _headings, references, ...data }: Article): object {
  const { words: _words, ...used } = references;
  return { ...data, used };
}

function digestOf(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
