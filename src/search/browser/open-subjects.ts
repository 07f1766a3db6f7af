import type { Value } from '../facets.ts';
import { unpackPositions, type Positions } from '../positions.ts';
import { nameOf } from '../search-index.ts';
import {
  speakerFileOf,
  subjectFile,
  type Concept,
  type ConceptFile,
  type SpeakerFile,
} from '../subjects.ts';
import { fetchJson } from './fetch-json.ts';
import type { Hit } from './hits.ts';
import { memoize } from './memoize.ts';
import type { OpenVolume } from './volumes.ts';

/** A concept, and the quotations that name it. */
export interface OpenConcept extends Concept {
  /** Loads the names of the concept that occur in quotations, with those quotations. */
  readonly found: () => Promise<readonly FoundName[]>;
}

/** A name of a concept, and the quotations that contain it, but not where. */
export interface FoundName {
  readonly name: string;
  readonly hits: readonly Hit[];
}

/** A speaker, and the speaker's quotations on each topic, newest first. */
export interface OpenSpeaker {
  readonly speaker: Value;
  /** All words in the speaker's names. */
  readonly names: readonly string[];
  readonly topics: ReadonlyMap<string, readonly Hit[]>;
}

/** What a search of all volumes can be about. */
export interface OpenSubjects {
  readonly concepts: readonly OpenConcept[];
  readonly topics: readonly Value[];
  /** Loads the speakers whose names may include a word in any of its forms. */
  readonly speakers: (word: string) => Promise<readonly OpenSpeaker[]>;
}

/**
 * Opens the subjects of several volumes.
 * @param allQuotations finds every quotation
 */
export function openSubjects(
  volumes: readonly OpenVolume[],
  allQuotations: () => Promise<readonly Hit[]>,
): OpenSubjects {
  const byId = memoize(async () => new Map((await allQuotations()).map((hit) => [hit.id, hit])));
  const hitsAt = async (volume: OpenVolume, positions: Positions): Promise<Hit[]> => {
    const hits = await byId();
    return unpackPositions(positions).flatMap((at) => hits.get(nameOf(volume.name, at)) ?? []);
  };
  const load = memoize((address: string) => fetchJson<unknown>(address));
  return {
    concepts: mergeConcepts(
      volumes.flatMap((volume) =>
        volume.subjects.concepts.map((concept, index) => ({
          ...concept,
          found: async () => {
            const address = `${volume.folder}${subjectFile.concept(volume.name, index)}`;
            const names = (await load(address)) as ConceptFile;
            return Promise.all(
              names.map(async ([name, at]) => ({ name, hits: await hitsAt(volume, at) })),
            );
          },
        })),
      ),
    ),
    topics: [
      ...new Map(
        volumes.flatMap(({ subjects }) => subjects.topics).map((topic) => [topic[0], topic]),
      ).values(),
    ],
    speakers: async (word) => {
      const found = volumes.map(async (volume) => {
        const number = speakerFileOf(word, volume.subjects.speakerFiles);
        const address = `${volume.folder}${subjectFile.speakers(volume.name, number)}`;
        const speakers = (await load(address)) as SpeakerFile;
        return Promise.all(
          speakers.map(async ([speaker, names, topics]) => ({
            speaker,
            names: names.split(' '),
            topics: await Promise.all(
              Object.entries(topics).map(
                async ([topic, at]) => [topic, await hitsAt(volume, at)] as const,
              ),
            ),
          })),
        );
      });
      return mergeSpeakers((await Promise.all(found)).flat());
    },
  };
}

/** The concepts of several volumes, each once, with its quotations from all of them. */
function mergeConcepts(all: readonly OpenConcept[]): OpenConcept[] {
  const byTerms = Map.groupBy(all, ({ terms }) => terms.join());
  return [...byTerms.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            found: async () =>
              (await Promise.all([first, ...others].map(({ found }) => found()))).flat(),
          },
        ],
  );
}

function mergeSpeakers(
  all: readonly {
    readonly speaker: Value;
    readonly names: readonly string[];
    readonly topics: readonly (readonly [topic: string, hits: readonly Hit[]])[];
  }[],
): OpenSpeaker[] {
  return [...Map.groupBy(all, ({ speaker }) => speaker[0]).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const topics = new Map<string, Hit[]>();
    for (const [topic, hits] of group.flatMap((one) => one.topics))
      topics.set(topic, [...hits.toReversed(), ...(topics.get(topic) ?? [])]);
    const names = [...new Set(group.flatMap((one) => one.names))];
    return [{ speaker: first.speaker, names, topics }];
  });
}
