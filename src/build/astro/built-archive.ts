import type { Archive } from '../../archive/archive.ts';

/** The archive that the pages of a build were rendered from. */
export interface BuiltArchive {
  readonly archive: Archive;
  /** The digest of the whole archive except the prose of articles: src/build/astro/page-key.ts. */
  readonly key: string;
}

/**
 * Passes the archive from the pages to what runs after them. Astro bundles the pages with a copy of our modules, so
 * what is stored in a module there cannot be seen here; only `globalThis` is shared
 * (docs/decisions/0004-one-archive-for-pages-and-files.md).
 */
const shared = globalThis as { verbatimBuiltArchive?: BuiltArchive };

/** Called by the pages, once per build. */
export function setBuiltArchive(built: BuiltArchive): BuiltArchive {
  shared.verbatimBuiltArchive = built;
  return built;
}

/**
 * The archive of this build.
 * @throws if the pages have not been listed yet
 */
export function builtArchive(): BuiltArchive {
  if (!shared.verbatimBuiltArchive) throw new Error('The pages have not been listed yet.');
  return shared.verbatimBuiltArchive;
}
