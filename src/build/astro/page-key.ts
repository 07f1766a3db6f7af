import type { Archive } from '../../archive/archive.ts';
import { archive } from '../../archive/load.ts';
import type { Article } from '../../archive/records.ts';
import { digestValues } from '../digest.ts';
import { fontsDir } from '../folders.ts';
import { pageCodeDigest } from '../inputs.ts';
import { isShareThread, setBuiltArchive, type BuiltArchive } from './built-archive.ts';

let built: Promise<BuiltArchive> | undefined;

/**
 * Gives each path the key of its page. If a page has the same key in the next build, it is reused (reuse-pages.ts). One key
 * covers everything that any page may show: all records, code, settings and images. It leaves out only the prose of articles,
 * which no other page shows. So a build after an edit to an article's prose renders only that article's page.
 * @param articleOf gives the article whose prose a page shows
 */
export async function withCacheKeys<Path extends object>(
  paths: readonly Path[],
  articleOf: (path: Path) => Article | undefined = () => undefined,
): Promise<(Path & { cacheKey: string })[]> {
  if (isShareThread()) return paths.map((path) => ({ ...path, cacheKey: '' }));
  built ??= archive().then((records) => setBuiltArchive({ archive: records, key: keyOf(records) }));
  const { key } = await built;
  return paths.map((path) => {
    const article = articleOf(path);
    return { ...path, cacheKey: article ? digestValues([key, article]) : key };
  });
}

function keyOf(records: Archive): string {
  const { articles, quotes, speakers, sources, events, topics, authors, pages } = records;
  const others = [quotes, speakers, sources, events, topics, authors, pages];
  return digestValues([
    pageCodeDigest(fontsDir()),
    ...articles.all.map(withoutProse),
    ...others.flatMap<object>((collection) => collection.all),
  ]);
}

function withoutProse({ html: _html, headings: _headings, references, ...data }: Article): object {
  const { wordCount: _wordCount, ...used } = references;
  return { ...data, used };
}
