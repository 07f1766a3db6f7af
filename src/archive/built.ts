import type { Archive } from './archive.ts';

/** What the pages of a build were made from. */
export interface Built {
  readonly archive: Archive;
  /** Stands for all that the archive holds but the prose of articles: src/archive/page-key.ts. */
  readonly key: string;
}

/**
 * Where it is kept in this process. The pages are a bundle with modules of its own, so what they keep in a module is
 * not what an integration finds there.
 */
const place = globalThis as { verbatimBuilt?: Built };

/** Hands what the pages are made from to what runs after them. */
export function handOver(built: Built): Built {
  place.verbatimBuilt = built;
  return built;
}

/**
 * What the pages of this build were made from.
 * @throws where the pages were not listed yet
 */
export function built(): Built {
  if (!place.verbatimBuilt) throw new Error('The pages were not listed yet.');
  return place.verbatimBuilt;
}
