import { tellingWords } from '../stop-words.ts';
import { searchWords } from '../words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { PagefindFragment, PagefindIndex, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';
import { candidates } from './spelling.ts';
import { prefixOf } from './russian.ts';

/** What a search for quotations draws on. */
export interface QuotationIndex {
  readonly index: PagefindIndex;
  /** How many quotations there are. */
  readonly total: number;
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** A quotation that was found. */
export interface Hit {
  /** The name of its fragment. */
  readonly id: string;
  /** Places in its content of the words that were found. */
  readonly places: ReadonlySet<number>;
  readonly data: () => Promise<PagefindFragment>;
}

/** What was found, the best first. */
export interface Found {
  readonly hits: readonly Hit[];
  /** `all`: every word, and every phrase asked for. `words`: every word, but not the phrase. `some`: not every word. */
  readonly how: 'all' | 'words' | 'some';
  /** The word of the index that was searched instead of one that was typed. */
  readonly corrections: ReadonlyMap<string, string>;
}

/** Most words of a query that are searched word by word: the longest, which tell most. */
const MOST_WORDS = 12;

/** In a query of so few words, any may be a slip. */
const FEW_WORDS = 5;

/** A result that answers to less than this part of what the best one answers to is left out. */
const ENOUGH = 0.6;

const none: ReadonlyMap<string, string> = new Map();

/**
 * Finds quotations as a person asks for them: those with the words as a phrase first, then those with all of
 * them; where there is none, those with words like them or with most of them.
 */
export async function findQuotations(query: Query, from: QuotationIndex): Promise<Found> {
  const { index } = from;
  if (query.words.length === 0) return { hits: [], how: 'all', corrections: none };
  const [phrase, ...plain] = await Promise.all([
    query.words.length > 1 ? exactly(index, query.words) : [],
    allOf(index, query.words),
    ...(query.joined ? [allOf(index, query.joined)] : []),
  ]);
  const hits = merged([phrase, ...plain]);
  if (query.phrases.length > 0) {
    const kept = await withPhrases(index, query.phrases, hits);
    if (kept.length > 0) return { hits: kept, how: 'all', corrections: none };
  }
  const how = query.phrases.length > 0 ? 'words' : 'all';
  if (phrase.length > 0 || (await answers(hits[0], query.words)))
    return { hits, how, corrections: none };
  return someOf(from, query.words);
}

async function exactly(index: PagefindIndex, words: readonly string[]) {
  return (await index.search(`"${words.join(' ')}"`)).results;
}

async function allOf(index: PagefindIndex, words: readonly string[]) {
  return (await index.search(longest(words).map(prefixOf).join(' '))).results;
}

async function withPhrases(
  index: PagefindIndex,
  phrases: Query['phrases'],
  hits: readonly Hit[],
): Promise<Hit[]> {
  const found = await Promise.all(phrases.map((phrase) => exactly(index, phrase)));
  const sets = found.map((list) => new Set(list.map(({ id }) => id)));
  return hits.filter(({ id }) => sets.every((set) => set.has(id)));
}

/** Whether a result truly has the words: Pagefind takes a beginning of a word it does not know for it. */
async function answers(hit: Hit | undefined, words: readonly string[]): Promise<boolean> {
  if (hit === undefined) return false;
  const { content, meta } = await hit.data();
  const has = `${content} ${meta['title'] ?? ''}`.split(' ');
  return longest(words).every((word) => has.some((other) => isKin(word, other)));
}

/** Whether two words are one but for an ending, or the first begins the other. */
function isKin(word: string, other: string): boolean {
  if (other.startsWith(word)) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return shared >= 3 && shared >= Math.max(word.length, other.length) - 3;
}

/**
 * Quotations by how many of the words they have, rare words counting more. A word that the index does not know
 * stands for the words most like it; in a short query, so does every word, since any may be a slip.
 */
async function someOf(
  { index, total, vocabulary }: QuotationIndex,
  words: readonly string[],
): Promise<Found> {
  const asked = await Promise.all(
    longest(words).map(async (word) => ({ word, results: await exactly(index, [word]) })),
  );
  const isShort = asked.length <= FEW_WORDS;
  const isUnsure = isShort || asked.some(({ results }) => results.length === 0);
  const known = isUnsure ? await vocabulary() : [];
  const votes = await Promise.all(
    asked.map(async ({ word, results }) => {
      const isUnknown = results.length === 0;
      const others = isUnknown || isShort ? candidates(word, known, word === words.at(-1)) : [];
      const variants = await Promise.all(
        others
          .filter((other) => other.word !== word)
          .map(async (other) => ({
            word: other.word,
            // A word that the index knows is seldom a slip.
            likeness: isUnknown ? other.likeness : other.likeness * 0.7,
            results: await exactly(index, [other.word]),
          })),
      );
      return { word, variants: [{ word, likeness: 1, results }, ...variants] };
    }),
  );
  return counted(votes, total);
}

interface Variant {
  readonly word: string;
  readonly likeness: number;
  readonly results: readonly PagefindResult[];
}

function counted(
  votes: readonly { readonly word: string; readonly variants: readonly Variant[] }[],
  total: number,
): Found {
  interface Tally extends Hit {
    readonly places: Set<number>;
    readonly used: Map<string, string>;
    score: number;
  }
  const tallies = new Map<string, Tally>();
  for (const { word, variants } of votes) {
    const best = new Map<string, Variant & { readonly result: PagefindResult }>();
    for (const variant of variants)
      for (const result of variant.results)
        if ((best.get(result.id)?.likeness ?? 0) < variant.likeness)
          best.set(result.id, { ...variant, result });
    const rarity = Math.log(1 + (total - best.size + 0.5) / (best.size + 0.5));
    for (const [id, { result, word: variant, likeness }] of best) {
      const tally = tallies.get(id) ?? {
        id,
        data: result.data,
        places: new Set(),
        used: new Map(),
        score: 0,
      };
      tallies.set(id, tally);
      tally.score += rarity * likeness;
      for (const place of result.words) tally.places.add(place);
      if (variant !== word) tally.used.set(word, variant);
    }
  }
  const ranked = [...tallies.values()].sort((a, b) => b.score - a.score);
  const [top] = ranked;
  const hits = ranked.filter(({ score }) => score >= (top?.score ?? 0) * ENOUGH);
  return { hits, how: 'some', corrections: top?.used ?? none };
}

function longest(words: readonly string[]): readonly string[] {
  const telling = [...new Set(tellingWords(words))];
  if (telling.length <= MOST_WORDS) return telling;
  const kept = new Set(telling.toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS));
  return telling.filter((word) => kept.has(word));
}

/** The results of several searches, each quotation once, in the order they first come. */
export function merged(lists: readonly (readonly PagefindResult[])[]): Hit[] {
  const hits = new Map<string, Hit & { readonly places: Set<number> }>();
  for (const { id, words, data } of lists.flat()) {
    const hit = hits.get(id);
    if (hit === undefined) hits.set(id, { id, data, places: new Set(words) });
    else for (const place of words) hit.places.add(place);
  }
  return [...hits.values()];
}

/** A text with its words replaced as corrected. */
export function corrected(text: string, corrections: ReadonlyMap<string, string>): string {
  let result = '';
  let end = 0;
  for (const word of searchWords(text)) {
    const correction = corrections.get(word.text);
    if (correction === undefined || word.start < end) continue;
    result += text.slice(end, word.start) + correction;
    end = word.end;
  }
  return result + text.slice(end);
}
