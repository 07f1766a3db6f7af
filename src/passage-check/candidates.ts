import type { Candidate, RecordIndex } from './record-index.ts';

/** How many terms are looked up: normally, and for a long passage, which may contain more than the quotation. */
const MAX_TERMS = 10;
const MAX_TERMS_IF_LONG = 24;

/** A passage with more terms than this is long. */
const LONG = 30;

/** The most records that are compared word for word. */
const MAX_COMPARED = 5;

/** A record is not compared if its score is lower than this fraction of the highest score found. */
const MIN_SCORE = 0.45;

/** How many of the terms looked up a record must have. If fewer than that occur in any record, it must have all of those. */
const MIN_TERMS = 2;

/** A record, scored by how many of a passage's terms it has. Rare terms count for more. */
export interface Scored {
  readonly key: string;
  readonly score: number;
  /** The score that a record with all terms would have. */
  readonly best: number;
}

/**
 * Finds the records that best match the terms of a passage, best first. Only the longest terms are looked up, since they tend
 * to be rare.
 */
export async function scoredRecords(text: string, index: RecordIndex): Promise<readonly Scored[]> {
  const terms = index.terms(text);
  const limit = terms.length > LONG ? MAX_TERMS_IF_LONG : MAX_TERMS;
  const longest = terms.toSorted((a, b) => b.length - a.length).slice(0, limit);
  const found = await Promise.all(longest.map((term) => index.find(term)));
  const scores = new Map<string, { score: number; terms: number }>();
  let best = 0;
  for (const keys of found) {
    // The inverse document frequency of BM25 (Robertson and Zaragoza 2009).
    const rarity = Math.log(1 + (index.total - keys.length + 0.5) / (keys.length + 0.5));
    best += rarity;
    for (const key of keys) {
      const known = scores.get(key) ?? { score: 0, terms: 0 };
      scores.set(key, { score: known.score + rarity, terms: known.terms + 1 });
    }
  }
  const minTerms = Math.min(MIN_TERMS, found.filter((keys) => keys.length > 0).length);
  const ranked = [...scores]
    .filter(([, { terms }]) => terms >= minTerms)
    .sort(([, a], [, b]) => b.score - a.score);
  const minScore = (ranked[0]?.[1].score ?? 0) * MIN_SCORE;
  return ranked
    .filter(([, { score }]) => score >= minScore)
    .slice(0, MAX_COMPARED)
    .map(([key, { score }]) => ({ key, score, best }));
}

/** Opens the records that best match the terms of a passage, best first. */
export async function candidatesFor(
  text: string,
  index: RecordIndex,
): Promise<readonly Candidate[]> {
  const scored = await scoredRecords(text, index);
  return Promise.all(scored.map(({ key }) => index.open(key)));
}
