import { foldedWords } from '../search-words.ts';
import { isContentWord } from '../stop-words.ts';
import { latinOf } from '../russian.ts';
import { isSameWord } from '../same-word.ts';
import type { Concept } from '../subjects.ts';
import { inAll, type FoundTerm } from './all-terms.ts';
import { mergeHits, type Hit } from './hits.ts';
import type { OpenConcept } from './open-subjects.ts';
import type { Unit } from './units.ts';

/** A concept that a query names. */
export interface NamedConcept<T extends Concept = Concept> {
  readonly concept: T;
  /** The words of the query that name it. */
  readonly words: readonly string[];
}

/** What was found under other names of the concepts that a query names. */
export interface FoundConcepts {
  readonly hits: readonly Hit[];
  /** The other names that occur in the hits, as an editor wrote them. */
  readonly names: readonly string[];
}

/** The concepts that a query names, in any form of the words, each with its longest name in the query. */
export function namedConcepts<T extends Concept>(
  words: readonly string[],
  concepts: readonly T[],
): readonly NamedConcept<T>[] {
  return concepts.flatMap((concept) => {
    const named = concept.terms
      .map((term) => wordsOfName(words, foldedWords(term)))
      .toSorted((a, b) => b.length - a.length)[0];
    return named === undefined || named.length === 0 ? [] : [{ concept, words: named }];
  });
}

/** The consecutive words of a query that make up a name; empty if the query does not contain it. */
function wordsOfName(words: readonly string[], name: readonly string[]): readonly string[] {
  const at = words.findIndex((_, start) =>
    name.every((part, index) => isSameWord(part, words[start + index] ?? '')),
  );
  return at === -1 ? [] : words.slice(at, at + name.length);
}

/**
 * Finds the quotations that have all terms of a query, where a concept that the query names may have any of its names.
 * @param found the terms of the query, with the hits for each
 */
export async function findConcepts(
  named: readonly NamedConcept<OpenConcept>[],
  found: readonly FoundTerm[],
): Promise<FoundConcepts> {
  const groups = await Promise.all(
    named.map(async ({ concept, words }) => {
      const names = (await concept.found()).filter(
        ({ name }) => !isSameName(foldedWords(name), words),
      );
      const hitsByTerm = found.filter(({ term }) => isPart(term, words)).map(({ hits }) => hits);
      return { names, hits: mergeHits([inAll(hitsByTerm), ...names.map(({ hits }) => hits)]) };
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

/** Whether all distinctive words of a term are among the given words. */
function isPart(term: Unit, words: readonly string[]): boolean {
  return term.words.every((word) => words.includes(word) || !isContentWord(word));
}

function isSameName(name: readonly string[], words: readonly string[]): boolean {
  return (
    name.length === words.length &&
    name.every((part, at) => isSameWord(part, words[at] ?? '') || latinOf(part) === words[at])
  );
}

function withoutRepetitions(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [foldedWords(name).join(' '), name])).values()];
}
