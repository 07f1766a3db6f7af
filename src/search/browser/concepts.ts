import { foldedWords } from '../search-words.ts';
import { isContentWord } from '../stop-words.ts';
import { latinOf } from '../russian.ts';
import { isSameWord } from '../same-word.ts';
import type { Concept } from '../subjects.ts';
import { inAll, type FoundTerm } from './all-terms.ts';
import { mergeHits, type Hit } from './hits.ts';
import type { OpenConcept } from './open-subjects.ts';
import type { Unit } from './units.ts';

/** A concept that words of a query name. */
export interface NamedConcept<T extends Concept = Concept> {
  readonly concept: T;
  /** The words of the query that name it. */
  readonly words: readonly string[];
}

/** What was found under other names of the concepts that a query names. */
export interface FoundConcepts {
  readonly hits: readonly Hit[];
  /** The other names, as an editor wrote them, that some of the hits have. */
  readonly names: readonly string[];
}

/** The concepts that words of a query name, in any form of the words: the longest name of each. */
export function namedConcepts<T extends Concept>(
  words: readonly string[],
  concepts: readonly T[],
): readonly NamedConcept<T>[] {
  return concepts.flatMap((concept) => {
    const named = concept.terms
      .map((term) => runIn(words, foldedWords(term)))
      .toSorted((a, b) => b.length - a.length)[0];
    return named === undefined || named.length === 0 ? [] : [{ concept, words: named }];
  });
}

/** The consecutive words of a query that are a name; none if the query does not have it. */
function runIn(words: readonly string[], name: readonly string[]): readonly string[] {
  const at = words.findIndex((_, start) =>
    name.every((part, index) => isSameWord(part, words[start + index] ?? '')),
  );
  return at === -1 ? [] : words.slice(at, at + name.length);
}

/**
 * Finds what has another name of the concepts that a query names, and all its other terms.
 * @param found the terms of the query, with what has them
 */
export async function findConcepts(
  named: readonly NamedConcept<OpenConcept>[],
  found: readonly FoundTerm[],
): Promise<FoundConcepts> {
  const groups = await Promise.all(
    named.map(async ({ concept, words }) => {
      const names = (await concept.found()).filter(({ name }) => !isRun(foldedWords(name), words));
      const own = found.filter(({ term }) => isPart(term, words)).map(({ hits }) => hits);
      return { names, hits: mergeHits([inAll(own), ...names.map(({ hits }) => hits)]) };
    }),
  );
  const others = found.filter(({ term }) => !named.some(({ words }) => isPart(term, words)));
  const hits = inAll([...others.map((other) => other.hits), ...groups.map((group) => group.hits)]);
  const ids = new Set(hits.map(({ id }) => id));
  const names = groups
    .flatMap((group) => group.names)
    .filter((found) => found.hits.some(({ id }) => ids.has(id)))
    .map(({ name }) => name);
  return { hits, names: withoutRepetitions(names) };
}

/** Whether all the distinctive words of a term are among these. */
function isPart(term: Unit, words: readonly string[]): boolean {
  return term.words.every((word) => words.includes(word) || !isContentWord(word));
}

function isRun(name: readonly string[], words: readonly string[]): boolean {
  return (
    name.length === words.length &&
    name.every((part, at) => isSameWord(part, words[at] ?? '') || latinOf(part) === words[at])
  );
}

function withoutRepetitions(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [foldedWords(name).join(' '), name])).values()];
}
