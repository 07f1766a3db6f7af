import type { Value } from './facets.ts';

/** A thing that has several names. */
export interface Concept {
  /** Its names in all languages, as an editor wrote them. */
  readonly terms: readonly string[];
  /** The ids of the topics that a search for it is about. */
  readonly topics: readonly string[];
}

/** What searches can be about; the file `subjects.json` of a volume's search. */
export interface Subjects {
  readonly concepts: readonly Concept[];
  /** The topics that some quotation has. */
  readonly topics: readonly Value[];
}

/** The name of its file. */
export const SUBJECTS_FILE = 'subjects.json';

/** The subjects of several volumes together. */
export function mergeSubjects(volumes: readonly Subjects[]): Subjects {
  const topics = new Map(
    volumes.flatMap((volume) => volume.topics).map((topic) => [topic[0], topic]),
  );
  const concepts = new Map(
    volumes.flatMap((volume) => volume.concepts).map((concept) => [concept.terms.join(), concept]),
  );
  return { concepts: [...concepts.values()], topics: [...topics.values()] };
}
