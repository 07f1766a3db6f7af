import type { Value } from './facets.ts';
import type { Positions } from './positions.ts';

/** A thing that has several names. */
export interface Concept {
  /** Its names in all languages, as an editor wrote them. */
  readonly terms: readonly string[];
  /** The ids of the topics that a search for it is about. */
  readonly topics: readonly string[];
}

/** What a search of a volume can be about. */
export interface Subjects {
  readonly concepts: readonly Concept[];
  /** The topics with at least one quotation. */
  readonly topics: readonly Value[];
  /** The number of files of speakers. */
  readonly speakerFiles: number;
}

/** The names of a concept that occur in quotations, each with those quotations. */
export type ConceptFile = readonly (readonly [name: string, quotations: Positions])[];

/** Speakers, each with all words of their names, as they are searched, and with their quotations on each topic. */
export type SpeakerFile = readonly (readonly [
  speaker: Value,
  names: string,
  topics: Readonly<Record<string, Positions>>,
])[];

/** The names of the files, in a folder whose name changes with the records. */
export const subjectFile = {
  concept: (name: string, index: number) => `subjects/${name}/concept-${index}.json`,
  speakers: (name: string, index: number) => `subjects/${name}/speakers-${index}.json`,
} as const;

/** How many letters of a speaker's name determine its file: so few that all forms of the name begin with them. */
const HEAD = 3;

/** The number of the file that has the speakers with this word, in any form, among their names. */
export function speakerFileOf(word: string, files: number): number {
  let sum = 0;
  for (const letter of word.slice(0, HEAD)) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % files;
}
