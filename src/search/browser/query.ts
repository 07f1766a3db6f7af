import { foldedWords } from '../search-words.ts';
import { isContentWord, isMostlyStopWords } from '../stop-words.ts';
import { unitsOf, type Unit } from './units.ts';

/** A parsed query. */
export interface Query {
  /** All words, in order, including those in quotation marks. */
  readonly words: readonly string[];
  /** The words except those typed as symbols. */
  readonly plainWords: readonly string[];
  /** What a result must have, without repeats: distinctive units or, if most words are stop words, runs of words. */
  readonly terms: readonly Unit[];
  /** The parts in quotation marks. */
  readonly phrases: readonly (readonly string[])[];
}

/** How many characters of a query are read: ten times the longest quotation that a reader is likely to paste. */
const MAX_LENGTH = 2000;

/** The maximum number of terms that are searched one by one. The longest are kept, since they are the most distinctive. */
const MAX_TERMS = 12;

/** The number of words in a run: enough for it to be distinctive even if its words are not. */
const RUN_LENGTH = 3;

/** Words in the quotation marks of various languages. The same mark may open in one language and close in another. */
const QUOTED =
  /["＂″]([^"＂″]+)["＂″]|[“„‟]([^“”„‟]+)[“”]|«([^«»]+)»|»([^«»]+)«|‹([^‹›]+)›|「([^「」]+)」|『([^『』]+)』/gu;

/** Parses what a reader typed. A quotation mark without its partner is ignored. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MAX_LENGTH);
  const units = unitsOf(text);
  return {
    words: units.flatMap((unit) => unit.words),
    plainWords: units.flatMap((unit) => unit.plain),
    terms: termsOf(units),
    phrases: [...text.matchAll(QUOTED)]
      .map((match) => foldedWords(match.slice(1).join('')))
      .filter((phrase) => phrase.length > 0),
  };
}

function termsOf(units: readonly Unit[]): readonly Unit[] {
  const words = units.flatMap((unit) => unit.words);
  const terms =
    units.length > 1 && isMostlyStopWords(words)
      ? runsOf(words)
      : units.filter((unit) => units.length === 1 || unit.words.some(isContentWord));
  const distinct = [...new Map(terms.map((term) => [term.words.join(' '), term])).values()];
  const longest = distinct.toSorted((a, b) => length(b) - length(a)).slice(0, MAX_TERMS);
  return distinct.filter((term) => longest.includes(term));
}

/** All runs of consecutive words. */
function runsOf(words: readonly string[]): Unit[] {
  return words.slice(0, Math.max(1, words.length - RUN_LENGTH + 1)).map((_, start) => {
    const run = words.slice(start, start + RUN_LENGTH);
    return { words: run, plain: run, isFixed: true, isUnspaced: false };
  });
}

function length({ words }: Unit): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
