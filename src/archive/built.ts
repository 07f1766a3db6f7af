import type { Archive } from './archive.ts';

/**
 * Where the archive of a build is kept in this process. The pages are a bundle with modules of its own, so what they
 * keep in a module is not what an integration finds there.
 */
const place = globalThis as { verbatimArchive?: Archive };

/** Hands the archive that the pages were made from to what runs after them. */
export function handOver(archive: Archive): Archive {
  place.verbatimArchive = archive;
  return archive;
}

/**
 * The archive that the pages of this build were made from.
 * @throws where no page was made yet
 */
export function builtArchive(): Archive {
  if (!place.verbatimArchive) throw new Error('No page has loaded the archive yet.');
  return place.verbatimArchive;
}
