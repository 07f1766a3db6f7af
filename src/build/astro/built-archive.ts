import type { Archive } from '../../archive/archive.ts';

/** What the pages of a build were made from. */
export interface BuiltArchive {
  readonly archive: Archive;
  /** Stands for all that the archive holds but the prose of articles: src/build/astro/page-key.ts. */
  readonly key: string;
}

/**
 * Where it is kept in this process. The pages are a bundle with modules of its own, so what they keep in a module is
 * not what an integration finds there.
 */
const place = globalThis as { verbatimBuilt?: BuiltArchive };

/** Hands what the pages are made from to what runs after them. */
export function setBuiltArchive(built: BuiltArchive): BuiltArchive {
  place.verbatimBuilt = built;
  return built;
}

/**
 * What the pages of this build were made from.
 * @throws where the pages were not listed yet
 */
export function builtArchive(): BuiltArchive {
  if (!place.verbatimBuilt) throw new Error('The pages were not listed yet.');
  return place.verbatimBuilt;
}
