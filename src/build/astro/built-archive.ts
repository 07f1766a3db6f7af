import type { Archive } from '../../archive/archive.ts';

/** The archive that the pages of a build were rendered from. */
export interface BuiltArchive {
  readonly archive: Archive;
  /** The digest of everything the pages are rendered from except the prose of articles (see src/build/astro/page-key.ts). */
  readonly key: string;
  /** The digest of everything the pages are rendered from except records. */
  readonly code: string;
  /** The digest of something that a page read from the archive (src/archive/reads.ts). */
  readonly digestOfRead: (name: string) => string;
}

/**
 * Passes the archive from the pages to the code that runs after they are rendered. Astro bundles the pages with a copy of our
 * modules, so module state that is set inside the bundle is not visible outside it. Only `globalThis` is shared
 * (docs/decisions/0004-one-archive-for-pages-and-files.md).
 */
const shared = globalThis as {
  verbatimBuiltArchive?: BuiltArchive;
  verbatimShareThread?: boolean;
};

/** Sets the archive of this build. The pages call it, once per build. */
export function setBuiltArchive(built: BuiltArchive): BuiltArchive {
  shared.verbatimBuiltArchive = built;
  return built;
}

/**
 * The archive of this build.
 * @throws if Astro has not collected the page paths yet
 */
export function builtArchive(): BuiltArchive {
  if (!shared.verbatimBuiltArchive)
    throw new Error('There is no archive yet: Astro has not collected the page paths.');
  return shared.verbatimBuiltArchive;
}

/** Marks this thread as one that renders a share of the pages (render-share.ts), so that its paths need no keys. */
export function markShareThread(): void {
  shared.verbatimShareThread = true;
}

/** Whether this thread renders a share of the pages. */
export function isShareThread(): boolean {
  return shared.verbatimShareThread === true;
}
