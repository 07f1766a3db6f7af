import type { Vocabulary } from '../vocabulary.ts';
import { exactly, searchedWords, type Hit } from './hits.ts';
import type { PagefindIndex, PagefindResult } from './pagefind.ts';
import { latinOf } from './russian.ts';
import { candidates, type Candidate } from './spelling.ts';

/** What the search for quotations draws on. */
export interface QuotationIndex {
  readonly index: PagefindIndex;
  /** How many quotations there are. */
  readonly total: number;
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** The quotations nearest to some words, the nearest first. */
export interface Nearest {
  readonly hits: readonly Hit[];
  /** Whether the nearest has all the words just as they were typed. */
  readonly isComplete: boolean;
  /** By words typed, the words of the index that the nearest has instead. */
  readonly corrections: ReadonlyMap<string, string>;
}

/** A result that answers to less than this part of what the best one answers to is left out. */
const ENOUGH = 0.6;

/** In a query of so few words, any may be a slip. */
const FEW_WORDS = 5;

/** How much less a word counts that stands for one which the index knows, and so is seldom a slip. */
const UNLIKELY = 0.7;

/**
 * Quotations by how many of the words they have, rare words counting more. A word that the index does not know
 * stands for the words most like it; in a short query, so does every word.
 */
export async function nearestQuotations(
  words: readonly string[],
  { index, total, vocabulary }: QuotationIndex,
): Promise<Nearest> {
  const typed = await Promise.all(
    searchedWords(words).map(async (word) => ({ word, results: await exactly(index, [word]) })),
  );
  const isShort = typed.length <= FEW_WORDS;
  const isDoubtful = isShort || typed.some(({ results }) => results.length === 0);
  const known = isDoubtful ? await vocabulary() : [];
  const asked = await Promise.all(
    typed.map(async ({ word, results }): Promise<AskedWord> => {
      const isUnknown = results.length === 0;
      const others =
        isUnknown || isShort ? alternatives(word, known, isUnknown, word === words.at(-1)) : [];
      const variants = others.map(async (other) => ({
        ...other,
        results: await exactly(index, [other.word]),
      }));
      return { word, variants: [{ word, likeness: 1, results }, ...(await Promise.all(variants))] };
    }),
  );
  return counted(asked, total);
}

/** A word that was typed, with what has it, and what has the words it may stand for. */
interface AskedWord {
  readonly word: string;
  readonly variants: readonly (Candidate & { readonly results: readonly PagefindResult[] })[];
}

function alternatives(
  word: string,
  known: Vocabulary,
  isUnknown: boolean,
  isUnfinished: boolean,
): Candidate[] {
  const latin = latinOf(word);
  const same = latin === undefined ? [] : [{ word: latin, likeness: 1 }];
  const found = candidates(word, known, isUnfinished).filter((other) => other.word !== word);
  if (isUnknown) return [...same, ...found, ...(latin ? candidates(latin, known) : [])];
  return [...same, ...found.map((other) => ({ ...other, likeness: other.likeness * UNLIKELY }))];
}

interface Tally extends Hit {
  readonly places: Set<number>;
  readonly corrections: Map<string, string>;
  /** How many of the words it has, or words they may stand for. */
  words: number;
  score: number;
}

function counted(asked: readonly AskedWord[], total: number): Nearest {
  const tallies = new Map<string, Tally>();
  for (const { word, variants } of asked) {
    const best = new Map<string, Candidate & { readonly result: PagefindResult }>();
    for (const { results, ...variant } of variants)
      for (const result of results)
        if ((best.get(result.id)?.likeness ?? 0) < variant.likeness)
          best.set(result.id, { ...variant, result });
    // The inverse frequency of BM25 (Robertson and Zaragoza 2009), of all variants together.
    const rarity = Math.log(1 + (total - best.size + 0.5) / (best.size + 0.5));
    for (const [id, { result, word: variant, likeness }] of best) {
      const tally = tallies.get(id) ?? newTally(result);
      tallies.set(id, tally);
      tally.words += 1;
      tally.score += rarity * likeness;
      for (const place of result.words) tally.places.add(place);
      if (variant !== word && variant !== latinOf(word)) tally.corrections.set(word, variant);
    }
  }
  const ranked = [...tallies.values()].sort((a, b) => b.score - a.score);
  const [top] = ranked;
  if (top === undefined) return { hits: [], isComplete: false, corrections: new Map() };
  return {
    hits: ranked.filter(({ score }) => score >= top.score * ENOUGH),
    isComplete: top.words === asked.length && top.corrections.size === 0,
    corrections: top.corrections,
  };
}

function newTally({ id, data }: PagefindResult): Tally {
  return { id, data, places: new Set(), corrections: new Map(), words: 0, score: 0 };
}
