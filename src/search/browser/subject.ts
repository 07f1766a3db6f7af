import type { Value } from '../facets.ts';
import { latinOf } from '../russian.ts';
import { isSameWord } from '../same-word.ts';
import { foldedWords } from '../search-words.ts';
import { contentWords, isContentWord } from '../stop-words.ts';
import type { NamedConcept } from './concepts.ts';
import type { Hit } from './hits.ts';
import type { OpenSpeaker, OpenSubjects } from './open-subjects.ts';
import type { Query } from './query.ts';

/** What a query is about: what a speaker said on a topic. */
export interface Subject {
  readonly speaker: Value;
  readonly topic: Value;
  /** The speaker's quotations on the topic. */
  readonly hits: readonly Hit[];
}

/** The topics that a query names, by a word in their title or by a concept, each with the words that name it. */
export function namedTopics(
  words: readonly string[],
  topics: readonly Value[],
  named: readonly NamedConcept[],
): readonly { readonly topic: Value; readonly words: readonly string[] }[] {
  return topics.flatMap((topic) => {
    const title = contentWords(foldedWords(topic[1]));
    const inTitle = words.filter((word) => title.some((other) => isSameWord(word, other)));
    const inConcepts = named
      .filter(({ concept }) => concept.topics.includes(topic[0]))
      .flatMap((concept) => concept.words);
    const all = [...new Set([...inTitle, ...inConcepts])];
    return all.length === 0 ? [] : [{ topic, words: all }];
  });
}

/**
 * Finds what a query is about if some of its words name a topic and all others name a speaker with quotations on it. If
 * there are several possibilities, the one with the most quotations is returned.
 */
export async function findSubject(
  query: Query,
  topics: ReturnType<typeof namedTopics>,
  speakers: OpenSubjects['speakers'],
): Promise<Subject | undefined> {
  const found = topics.map(async ({ topic, words }): Promise<readonly Subject[]> => {
    const name = query.terms
      .filter((term) => !term.words.every((word) => words.includes(word) || !isContentWord(word)))
      .flatMap((term) => term.words);
    const [first] = name;
    if (first === undefined) return [];
    const named = async (word: string): Promise<readonly OpenSpeaker[]> =>
      (await speakers(word)).filter(({ names }) => areNames(names, name));
    const known = await named(first);
    const latin = latinOf(first);
    return (known.length > 0 || latin === undefined ? known : await named(latin)).map(
      ({ speaker, topics }) => ({ speaker, topic, hits: topics.get(topic[0]) ?? [] }),
    );
  });
  const [best] = (await Promise.all(found))
    .flat()
    .toSorted((a, b) => b.hits.length - a.hits.length);
  return best && best.hits.length > 0 ? best : undefined;
}

/** Whether each of the words is among a speaker's names. */
function areNames(names: readonly string[], words: readonly string[]): boolean {
  return words.every((word) =>
    names.some((name) => isSameWord(word, name) || latinOf(word) === name),
  );
}
