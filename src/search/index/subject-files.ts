import type { Value } from '../facets.ts';
import { indexTerm } from '../index-term.ts';
import { placesOf, writingsOf } from '../concept-names.ts';
import { packPositions } from '../positions.ts';
import { speakerFileOf, type Concept, type ConceptFile, type SpeakerFile } from '../subjects.ts';
import type { SearchRecord } from './search-record.ts';

/** The average number of entries in a speaker file. A speaker has one entry for each word of the speaker's names. */
const SPEAKERS_PER_FILE = 12;

/** A speaker’s quotations, by position, with their topics. */
export interface SpeakerQuotations {
  readonly speaker: Value;
  /** All words in the speaker's names. */
  readonly names: string;
  readonly quotations: readonly (readonly [position: number, topics: readonly string[]])[];
}

/**
 * Makes a file for each concept, which lists the quotations that contain each of its names. A search for the concept then does
 * not have to search the index for every name.
 */
export function conceptFiles(
  concepts: readonly Concept[],
  records: readonly SearchRecord[],
): ConceptFile[] {
  const terms = records.map(({ content, names }) =>
    [...content.split(' '), '|', ...names.split(' ')].map(indexTerm),
  );
  const positionsByTerm = new Map<string, number[]>();
  for (const [position, words] of terms.entries())
    for (const word of new Set(words)) {
      const existing = positionsByTerm.get(word);
      if (existing) existing.push(position);
      else positionsByTerm.set(word, [position]);
    }
  return concepts.map((concept) =>
    concept.terms.flatMap((name): ConceptFile => {
      const writings = writingsOf(name);
      const likely = new Set(
        writings.flatMap(([first = new Set<string>()]) =>
          [...first].flatMap((form) => positionsByTerm.get(form) ?? []),
        ),
      );
      const positions = [...likely]
        .filter((position) => placesOf(writings, terms[position] ?? []).length > 0)
        .sort((a, b) => a - b);
      return positions.length === 0 ? [] : [[name, packPositions(positions)]];
    }),
  );
}

/** Makes the numbered speaker files, in order; at least one. */
export function speakerFiles(all: readonly SpeakerQuotations[]): SpeakerFile[] {
  const entries = all.reduce((sum, { names }) => sum + names.split(' ').length, 0);
  const count = Math.max(1, Math.ceil(entries / SPEAKERS_PER_FILE));
  const files = Array.from({ length: count }, () => new Map<string, SpeakerFile[number]>());
  for (const { speaker, names, quotations } of all) {
    const topics = new Map<string, number[]>();
    for (const [position, topicIds] of quotations)
      for (const topic of topicIds) topics.set(topic, [...(topics.get(topic) ?? []), position]);
    const packed = Object.fromEntries(
      [...topics].map(([topic, positions]) => [topic, packPositions(positions)]),
    );
    for (const word of names.split(' '))
      files[speakerFileOf(word, count)]?.set(speaker[0], [speaker, names, packed]);
  }
  return files.map((file) => [...file.values()]);
}
