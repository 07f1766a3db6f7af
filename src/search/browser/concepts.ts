import { foldedWords } from '../search-words.ts';
import { isContentWord } from '../stop-words.ts';
import { latinOf } from '../russian.ts';
import { isSameWord } from '../same-word.ts';
import type { Concept } from '../subjects.ts';
import { inAll, type FoundTerm } from './all-terms.ts';
import { mergeHits, type Hit } from './hits.ts';
import type { TermIndex } from './pagefind.ts';
import { findForms, findUnit } from './term-search.ts';
import type { Unit } from './units.ts';

/** A concept that words of a query name. */
export interface NamedConcept {
  readonly concept: Concept;
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
export function namedConcepts(
  words: readonly string[],
  concepts: readonly Concept[],
): readonly NamedConcept[] {
  return concepts.flatMap((concept) => {
    const named = concept.terms
      .map((term) => runIn(words, foldedWords(term)))
      .toSorted((a, b) => b.length - a.length)[0];
    return named === undefined || named.length === 0 ? [] : [{ concept, words: named }];
  });
}

/** The words of a query that are a name, one after another; none where it does not have it. */
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
  index: TermIndex,
  named: readonly NamedConcept[],
  found: readonly FoundTerm[],
): Promise<FoundConcepts> {
  const groups = await Promise.all(
    named.map(async ({ concept, words }) => {
      const names = await Promise.all(
        concept.terms
          .filter((term) => !isRun(foldedWords(term), words))
          .map(async (term) => ({ term, hits: await findName(index, unitOf(term)) })),
      );
      const own = found.filter(({ term }) => isPart(term, words)).map(({ hits }) => hits);
      return { names, hits: mergeHits([inAll(own), ...names.map(({ hits }) => hits)]) };
    }),
  );
  const others = found.filter(({ term }) => !named.some(({ words }) => isPart(term, words)));
  const hits = inAll([...others.map((other) => other.hits), ...groups.map((group) => group.hits)]);
  const ids = new Set(hits.map(({ id }) => id));
  const names = groups
    .flatMap((group) => group.names)
    .filter((name) => name.hits.some(({ id }) => ids.has(id)))
    .map(({ term }) => term);
  return { hits, names: withoutRepetitions(names) };
}

/** Finds what has a name, or another form of it where nothing has it as an editor wrote it. */
async function findName(index: TermIndex, name: Unit): Promise<readonly Hit[]> {
  const exact = await findUnit(index, name);
  return exact.length > 0 ? exact : findForms(index, name);
}

/** Whether all the words of a term that tell it apart are among these. */
function isPart(term: Unit, words: readonly string[]): boolean {
  return term.words.every((word) => words.includes(word) || !isContentWord(word));
}

function isRun(name: readonly string[], words: readonly string[]): boolean {
  return (
    name.length === words.length &&
    name.every((part, at) => isSameWord(part, words[at] ?? '') || latinOf(part) === words[at])
  );
}

function unitOf(term: string): Unit {
  const words = foldedWords(term);
  return { words, plain: words, isFixed: true, isUnspaced: false };
}

function withoutRepetitions(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [foldedWords(name).join(' '), name])).values()];
}
