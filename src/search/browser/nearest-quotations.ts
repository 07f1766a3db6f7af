import { latinOf } from '../russian.ts';
import { isContentWord } from '../stop-words.ts';
import { NAMES, type Vocabulary } from '../vocabulary.ts';
import type { FoundTerm } from './all-terms.ts';
import { searchPhrase, type Hit } from './hits.ts';
import type { TermIndex } from './pagefind.ts';
import { candidates, candidatesIn, languagesOf, type Candidate } from './spelling.ts';
import { findUnit } from './term-search.ts';

/** What a search for quotations needs. */
export interface QuotationIndex {
  readonly index: TermIndex;
  /** The number of quotations. */
  readonly total: number;
  /** Loads the part of the vocabulary with words similar to these. */
  readonly vocabulary: (words: readonly string[]) => Promise<Vocabulary>;
}

/** The quotations nearest to the words of a query, nearest first. */
export interface NearestQuotations {
  readonly hits: readonly Hit[];
  /** For each typed word that the nearest quotation does not have: the word that was found in its place. */
  readonly corrections: ReadonlyMap<string, string>;
}

/** A quotation is left out if its score is lower than this fraction of the best score. */
const MIN_SCORE = 0.6;

/** The minimum share of the terms that a quotation must have. */
const MIN_SHARE = 0.5;

/** In a query of at most this many words, any word may be misspelled, even one that the index knows. */
const SHORT_QUERY = 5;

/** How many known words are looked up to determine the language of a query that has unknown words. */
const LANGUAGE_CLUES = 2;

/** The factor for alternatives to a word that the index knows, since such a word is rarely misspelled. */
const KNOWN_WORD_PENALTY = 0.7;

/**
 * Finds the quotations that have at least half of the terms, rare ones counting more. Similar words are accepted in place of
 * a word that the index does not know and, in a short query, of any word. Single letters are ignored, except in scripts
 * written without spaces.
 */
export async function nearestQuotations(
  terms: readonly FoundTerm[],
  { index, total, vocabulary }: QuotationIndex,
): Promise<NearestQuotations> {
  const typed = (await Promise.all(terms.map((found) => splitTerm(found, index)))).flat();
  const isShort = typed.length <= SHORT_QUERY;
  const known = await vocabulary(wordsToLookUp(typed.filter(isWord), isShort));
  const languages = languagesOf(
    typed.map(({ term }) => term.words.join('')),
    known,
  );
  const queryWords = typed.map(async ({ term, hits }, position): Promise<QueryWord> => {
    const word = term.words.join(' ');
    const isKnown = hits.length > 0;
    const isCorrectable = isWord({ term }) && (!isKnown || isShort);
    const isLast = position === typed.length - 1;
    const others = isCorrectable ? alternatives(word, known, languages, isKnown, isLast) : [];
    const variants = others.map(async (other) => ({
      ...other,
      hits: await searchPhrase(index, [other.word]),
    }));
    return { word, variants: [{ word, likeness: 1, hits }, ...(await Promise.all(variants))] };
  });
  return rank(await Promise.all(queryWords), total);
}

/**
 * The words to look up: those that may be misspelled, with their transliterations; and, if there are any, some known words
 * that reveal the language.
 */
function wordsToLookUp(typed: readonly TypedTerm[], isShort: boolean): readonly string[] {
  const wordOf = ({ term }: TypedTerm): string => term.words.join('');
  if (isShort) return typed.map(wordOf).flatMap(withTransliteration);
  const unknown = typed.filter(({ hits }) => hits.length === 0).map(wordOf);
  if (unknown.length === 0) return [];
  const known = typed.filter(({ hits }) => hits.length > 0).map(wordOf);
  const longest = known.toSorted((a, b) => b.length - a.length).slice(0, LANGUAGE_CLUES);
  return [...unknown.flatMap(withTransliteration), ...longest];
}

/** Whether a term is one word, and may therefore be misspelled. */
function isWord({ term }: Pick<TypedTerm, 'term'>): boolean {
  return term.words.length === 1;
}

function withTransliteration(word: string): string[] {
  const latin = latinOf(word);
  return latin === undefined ? [word] : [word, latin];
}

/** A term with the quotations that have it as it was typed. */
type TypedTerm = Pick<FoundTerm, 'term' | 'hits'>;

/** The term itself; or its words one by one if no quotation contains them as a phrase; or nothing if it is a single letter. */
async function splitTerm(
  { term, hits, isExact }: FoundTerm,
  index: TermIndex,
): Promise<readonly TypedTerm[]> {
  const { words, isFixed, isUnspaced } = term;
  const found = { term, hits: isExact ? hits : [] };
  if (isUnspaced) return [found];
  if (words.join('').length < 2) return [];
  if (words.length === 1 || isFixed || found.hits.length > 0) return [found];
  const units = words
    .filter((word) => word.length > 1 && isContentWord(word))
    .map((word) => ({ words: [word], plain: [word], isFixed, isUnspaced }));
  return Promise.all(units.map(async (term) => ({ term, hits: await findUnit(index, term) })));
}

/** A typed word, and its variants with their hits: the word itself, and the words that may have been meant. */
interface QueryWord {
  readonly word: string;
  readonly variants: readonly (Candidate & { readonly hits: readonly Hit[] })[];
}

function alternatives(
  word: string,
  vocabulary: Vocabulary,
  languages: readonly string[],
  isKnown: boolean,
  isUnfinished: boolean,
): readonly Candidate[] {
  const similar = candidatesIn(languages, word, vocabulary, isUnfinished);
  if (isKnown)
    return similar.map((other) => ({ ...other, likeness: other.likeness * KNOWN_WORD_PENALTY }));
  const latin = latinOf(word);
  return latin === undefined
    ? similar
    : [...similar, ...candidates(latin, vocabulary[NAMES] ?? [])];
}

/** A quotation that is being scored. */
interface ScoredHit extends Hit {
  readonly matches: Set<number>;
  readonly corrections: Map<string, string>;
  /** How many of the words it contains, in any variant. */
  words: number;
  score: number;
}

function rank(queryWords: readonly QueryWord[], total: number): NearestQuotations {
  const hits = new Map<string, ScoredHit>();
  for (const queryWord of queryWords) {
    const matches = bestVariants(queryWord);
    // The inverse document frequency of BM25 (Robertson and Zaragoza 2009), of all variants together.
    const rarity = Math.log(1 + (total - matches.size + 0.5) / (matches.size + 0.5));
    for (const [id, { hit: found, word: variant, likeness }] of matches) {
      const hit = hits.get(id) ?? unscored(found);
      hits.set(id, hit);
      hit.words += 1;
      hit.score += rarity * likeness;
      for (const index of found.matches) hit.matches.add(index);
      // A name in Latin letters finds quotations, but it is not a correction of a Russian word.
      if (variant !== queryWord.word && isCyrillic(variant) === isCyrillic(queryWord.word))
        hit.corrections.set(queryWord.word, variant);
    }
  }
  const ranked = [...hits.values()]
    .filter(({ words }) => words >= queryWords.length * MIN_SHARE)
    .sort((a, b) => b.score - a.score);
  const [nearest] = ranked;
  if (nearest === undefined) return { hits: [], corrections: new Map() };
  return {
    hits: ranked.filter(({ score }) => score >= nearest.score * MIN_SCORE),
    corrections: nearest.corrections,
  };
}

/** For each quotation with a variant of a word, the most similar variant, by the quotation's id. */
function bestVariants({ variants }: QueryWord) {
  const best = new Map<string, Candidate & { readonly hit: Hit }>();
  for (const { hits, ...variant } of variants)
    for (const hit of hits)
      if ((best.get(hit.id)?.likeness ?? 0) < variant.likeness)
        best.set(hit.id, { ...variant, hit });
  return best;
}

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

function unscored({ id, data }: Hit): ScoredHit {
  return { id, data, matches: new Set(), corrections: new Map(), words: 0, score: 0 };
}
