import type { Value } from '../facets.ts';
import { latinOf } from '../russian.ts';
import { isSameWord } from '../same-word.ts';
import { foldedWords } from '../search-words.ts';
import { contentWords, isContentWord } from '../stop-words.ts';
import type { AllFacets } from './all-facets.ts';
import { findAllTerms } from './all-terms.ts';
import type { NamedConcept } from './concepts.ts';
import type { Hit } from './hits.ts';
import type { TermIndex } from './pagefind.ts';
import type { Query } from './query.ts';

/** What a query is about: what a speaker said on a topic. */
export interface Subject {
  readonly speaker: Value;
  readonly topic: Value;
  /** The speaker's quotations on it. */
  readonly hits: readonly Hit[];
}

/** The topics that words of a query name, by a word of their titles or by a concept, each with these words. */
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
 * What a query is about, where some of its words name a topic and all others a speaker who has spoken on it: the topic
 * on which the speaker has the most quotations.
 */
export async function findSubject(
  query: Query,
  topics: ReturnType<typeof namedTopics>,
  index: TermIndex,
  facets: () => Promise<AllFacets>,
): Promise<Subject | undefined> {
  const found: Subject[] = [];
  // Many topics may be named by the same words, and so leave the same others.
  const known = new Map<string, ReturnType<typeof findBySpeaker>>();
  for (const { topic, words } of topics) {
    const others = query.terms.filter(
      (term) => !term.words.every((word) => words.includes(word) || !isContentWord(word)),
    );
    if (others.length === 0) continue;
    const key = words.join(' ');
    const bySpeaker = known.get(key) ?? findBySpeaker(others, index, facets);
    known.set(key, bySpeaker);
    for (const { speaker, hits } of await bySpeaker)
      found.push({
        speaker,
        topic,
        hits: await (await facets()).passing(hits, { topic: topic[0] }),
      });
  }
  const [best] = found.toSorted((a, b) => b.hits.length - a.hits.length);
  return best && best.hits.length > 0 ? best : undefined;
}

/** The quotations that are found for some terms, for each speaker whom all of these name. */
async function findBySpeaker(
  terms: Query['terms'],
  index: TermIndex,
  facets: () => Promise<AllFacets>,
): Promise<readonly Pick<Subject, 'speaker' | 'hits'>[]> {
  const { hits } = await findAllTerms(index, terms);
  if (hits.length === 0) return [];
  const name = terms.flatMap((term) => term.words);
  const { speakers, passing } = await facets();
  const named = (await speakers(hits)).filter((speaker) => isNamed(speaker, name));
  return Promise.all(
    named.map(async (speaker) => ({
      speaker,
      hits: await passing(hits, { speaker: speaker[0] }),
    })),
  );
}

function isNamed([, , names = '']: Value, words: readonly string[]): boolean {
  const known = names.split(' ');
  return words.every((word) =>
    known.some((name) => isSameWord(word, name) || latinOf(word) === name),
  );
}
