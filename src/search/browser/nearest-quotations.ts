import type { Vocabulary } from '../vocabulary.ts';
import { distinctiveWords, searchPhrase, type Hit } from './hits.ts';
import type { PagefindIndex, PagefindResult } from './pagefind.ts';
import { latinOf } from './russian.ts';
import { candidates, type Candidate } from './spelling.ts';

/** What quotations are searched in. */
export interface QuotationIndex {
  readonly index: PagefindIndex;
  /** How many quotations there are. */
  readonly total: number;
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** The quotations nearest to the words of a query, nearest first. */
export interface NearestQuotations {
  readonly hits: readonly Hit[];
  /** Whether the nearest has all the words exactly as they were typed. */
  readonly isComplete: boolean;
  /** The words of the index that the nearest has instead of words that were typed. */
  readonly corrections: ReadonlyMap<string, string>;
}

/** A quotation with a lower score than this part of the best one's is left out. */
const MIN_SCORE = 0.6;

/** In a query of at most this many words, any word may be misspelled, even one that the index knows. */
const SHORT_QUERY = 5;

/** How much an alternative to a word counts that the index knows, and so is seldom misspelled. */
const KNOWN_WORD_PENALTY = 0.7;

/**
 * Finds the quotations that have most of the words, rare words counting more. Similar words count for a word that the
 * index does not know, and in a short query for every word.
 */
export async function nearestQuotations(
  words: readonly string[],
  { index, total, vocabulary }: QuotationIndex,
): Promise<NearestQuotations> {
  const typed = await Promise.all(
    distinctiveWords(words).map(async (word) => ({
      word,
      results: await searchPhrase(index, [word]),
    })),
  );
  const isShort = typed.length <= SHORT_QUERY;
  const needsVocabulary = isShort || typed.some(({ results }) => results.length === 0);
  const known = needsVocabulary ? await vocabulary() : [];
  const queryWords = typed.map(async ({ word, results }): Promise<QueryWord> => {
    const isKnown = results.length > 0;
    const others =
      isKnown && !isShort ? [] : alternatives(word, known, isKnown, word === words.at(-1));
    const variants = others.map(async (other) => ({
      ...other,
      results: await searchPhrase(index, [other.word]),
    }));
    return { word, variants: [{ word, likeness: 1, results }, ...(await Promise.all(variants))] };
  });
  return rank(await Promise.all(queryWords), total);
}

/** A word that was typed, and its variants with what they find: itself, and what may have been meant. */
interface QueryWord {
  readonly word: string;
  readonly variants: readonly (Candidate & { readonly results: readonly PagefindResult[] })[];
}

function alternatives(
  word: string,
  vocabulary: Vocabulary,
  isKnown: boolean,
  isUnfinished: boolean,
): Candidate[] {
  const latin = latinOf(word);
  const inLatin = latin === undefined ? [] : [{ word: latin, likeness: 1 }];
  const similar = candidates(word, vocabulary, isUnfinished).filter((other) => other.word !== word);
  if (isKnown)
    return [
      ...inLatin,
      ...similar.map((other) => ({ ...other, likeness: other.likeness * KNOWN_WORD_PENALTY })),
    ];
  return [...inLatin, ...similar, ...(latin ? candidates(latin, vocabulary) : [])];
}

/** A quotation while it is scored. */
interface ScoredHit extends Hit {
  readonly matches: Set<number>;
  readonly corrections: Map<string, string>;
  /** How many of the words it has, in whatever variant. */
  words: number;
  score: number;
}

function rank(queryWords: readonly QueryWord[], total: number): NearestQuotations {
  const hits = new Map<string, ScoredHit>();
  for (const queryWord of queryWords) {
    const matches = bestVariants(queryWord);
    // The inverse document frequency of BM25 (Robertson and Zaragoza 2009), of all variants together.
    const rarity = Math.log(1 + (total - matches.size + 0.5) / (matches.size + 0.5));
    for (const [id, { result, word: variant, likeness }] of matches) {
      const hit = hits.get(id) ?? unscored(result);
      hits.set(id, hit);
      hit.words += 1;
      hit.score += rarity * likeness;
      for (const index of result.words) hit.matches.add(index);
      if (variant !== queryWord.word && variant !== latinOf(queryWord.word))
        hit.corrections.set(queryWord.word, variant);
    }
  }
  const ranked = [...hits.values()].sort((a, b) => b.score - a.score);
  const [nearest] = ranked;
  if (nearest === undefined) return { hits: [], isComplete: false, corrections: new Map() };
  return {
    hits: ranked.filter(({ score }) => score >= nearest.score * MIN_SCORE),
    isComplete: nearest.words === queryWords.length && nearest.corrections.size === 0,
    corrections: nearest.corrections,
  };
}

/** For each quotation that has a variant of a word, by id, the most similar variant. */
function bestVariants({ variants }: QueryWord) {
  const best = new Map<string, Candidate & { readonly result: PagefindResult }>();
  for (const { results, ...variant } of variants)
    for (const result of results)
      if ((best.get(result.id)?.likeness ?? 0) < variant.likeness)
        best.set(result.id, { ...variant, result });
  return best;
}

function unscored({ id, data }: PagefindResult): ScoredHit {
  return { id, data, matches: new Set(), corrections: new Map(), words: 0, score: 0 };
}
