import { archive } from '../../archive/load.ts';
import { forgetReads } from '../../archive/reads.ts';
import type { Article } from '../../archive/records.ts';
import { digestValues } from '../digest.ts';
import { fontsDir } from '../folders.ts';
import { pageCodeDigest } from '../inputs.ts';
import { ArchiveDigests } from './archive-digests.ts';
import { isShareThread, setBuiltArchive } from './built-archive.ts';

/** The digest of what all pages are made from except records, and the digests of the records. */
interface PageDigests {
  readonly code: string;
  readonly digests: ArchiveDigests;
}

let built: Promise<PageDigests> | undefined;

/**
 * Gives each path a key of its page: the digest of the code, the settings, the images, the path and its props. If a page has the
 * same key in the next build, and what it read from the archive has not changed, it is reused (reuse-pages.ts).
 * @param articleOf gives the article whose prose a page shows; other pages show none
 */
export async function withCacheKeys<Path extends object>(
  paths: readonly Path[],
  articleOf: (path: Path) => Article | undefined = () => undefined,
): Promise<(Path & { cacheKey: string })[]> {
  // Astro also asks for the paths of a route when it renders its first page, which does not show what was read to list them.
  forgetReads();
  if (isShareThread()) return paths.map((path) => ({ ...path, cacheKey: '' }));
  const { code, digests } = await (built ??= digestArchive());
  return paths.map((path) => {
    const article = articleOf(path);
    const key = digests.of([code, path]);
    return { ...path, cacheKey: article ? digestValues([key, article]) : key };
  });
}

async function digestArchive(): Promise<PageDigests> {
  const records = await archive();
  const code = pageCodeDigest(fontsDir());
  const digests = new ArchiveDigests(records);
  // No page shows concepts.
  const { articles, quotes, speakers, sources, events, topics, authors, pages } = records;
  const shown = [articles, quotes, speakers, sources, events, topics, authors, pages];
  setBuiltArchive({
    archive: records,
    key: digests.of([code, ...shown.map(({ all }) => all)]),
    code,
    digestOfRead: (name) => digests.ofRead(name),
  });
  return { code, digests };
}
