import type { Segment } from './compare-words.ts';
import { isApart } from './polarity/apart.ts';
import { english } from './polarity/en.ts';
import { french } from './polarity/fr.ts';
import { german } from './polarity/de.ts';
import { russian } from './polarity/ru.ts';
import { spanish } from './polarity/es.ts';
import type { PolarityTerms } from './polarity/terms.ts';
import { normalize } from './normalize.ts';

/** Negations and hedges that only one of two texts has, as printed. */
export interface Polarity {
  readonly negationsGained: readonly string[];
  readonly negationsLost: readonly string[];
  readonly hedgesGained: readonly string[];
  readonly hedgesLost: readonly string[];
}

const languages: Readonly<Record<string, PolarityTerms>> = {
  en: english,
  ru: russian,
  de: german,
  fr: french,
  es: spanish,
};

/** Whether there are word lists for a language: English, Russian, German, French, Spanish. */
export function knowsPolarity(language: string): boolean {
  return languages[subtag(language)] !== undefined;
}

/** How many words the longest term of a list has. */
const LONGEST_TERM = 4;

/**
 * Compares the negations and hedges of two texts segment by segment. Where both have as many, they correspond
 * (“can't” and “cannot”), and none is gained or lost; nor is one that only moved.
 * @param segments from `compareWords`
 * @param language BCP 47; nothing is found for a language without word lists
 */
export function polarity(segments: readonly Segment[], language: string): Polarity {
  const lists = languages[subtag(language)];
  if (!lists) return noPolarity;
  const found: Record<keyof Polarity, string[]> = {
    negationsGained: [],
    negationsLost: [],
    hedgesGained: [],
    hedgesLost: [],
  };
  /** How many more words announced the future in the base, without those that “would” replaced in place. */
  let futures = 0;
  for (const [index, { kind }] of segments.entries()) {
    if (kind === 'same' || kind === 'outside' || isApart(segments, index)) continue;
    const was = termsIn(wordsAt(segments, index, 'base', lists), lists);
    const now = termsIn(wordsAt(segments, index, 'other', lists), lists);
    const ignored = ignoreReportedFuture(was, now, lists);
    futures += was.futures - now.futures - ignored;
    record(was.negations, now.negations, found.negationsLost, found.negationsGained);
    record(was.hedges, now.hedges, found.hedgesLost, found.hedgesGained);
  }
  const { would = [] } = lists.reportedFuture ?? {};
  const replaced = futures > 0 ? found.hedgesGained : found.hedgesLost;
  for (let left = Math.abs(futures); left > 0; left -= 1) {
    const index = replaced.findIndex((hedge) => isTerm(hedge, would));
    if (index >= 0) replaced.splice(index, 1);
  }
  ignoreMoved(found.negationsLost, found.negationsGained);
  ignoreMoved(found.hedgesLost, found.hedgesGained);
  return found;
}

/** Nothing gained and nothing lost. */
export const noPolarity: Polarity = {
  negationsGained: [],
  negationsLost: [],
  hedgesGained: [],
  hedgesLost: [],
};

/** Removes the terms that were lost in one place and gained in another: they only moved. */
function ignoreMoved(lost: string[], gained: string[]): void {
  for (const term of [...lost]) {
    const index = gained.findIndex((other) => other.toLowerCase() === term.toLowerCase());
    if (index < 0) continue;
    gained.splice(index, 1);
    lost.splice(lost.indexOf(term), 1);
  }
}

/**
 * The words of one side of a segment, with as many before and after as may belong to a phrase that only partly
 * changed. Terms around a segment are on both sides, and so neither gained nor lost.
 */
function wordsAt(
  segments: readonly Segment[],
  index: number,
  side: 'base' | 'other',
  lists: PolarityTerms,
): string[] {
  const words = (at: number): string[] => wordsOf(segments[at]?.[side] ?? '', lists);
  const kept = (at: number): string[] => (segments[at]?.kind === 'same' ? words(at) : []);
  return [
    ...kept(index - 1).slice(1 - LONGEST_TERM),
    ...words(index),
    ...kept(index + 1).slice(0, LONGEST_TERM - 1),
  ];
}

function wordsOf(text: string, { elided, fillers }: PolarityTerms): string[] {
  const found = normalize(text).match(/[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
  const words = fillers ? found.filter((word) => !fillers.test(word)) : found;
  return elided ? words.map((word) => word.replace(elided, '')) : words;
}

/** Whether a text gained or lost a negation or a hedge. */
export function changesPolarity({
  negationsGained,
  negationsLost,
  hedgesGained,
  hedgesLost,
}: Polarity): boolean {
  return (
    negationsGained.length + negationsLost.length + hedgesGained.length + hedgesLost.length > 0
  );
}

/**
 * Removes from the hedges of one side each “would” that the other side has as “will”: reported speech changes the tense,
 * not the certainty.
 * @returns how many were removed from the later text, less those from the earlier
 */
function ignoreReportedFuture(was: Terms, now: Terms, { reportedFuture }: PolarityTerms): number {
  if (!reportedFuture) return 0;
  let removed = 0;
  const isWould = (hedge: string): boolean => isTerm(hedge, reportedFuture.would);
  for (const [direct, reported] of [
    [was, now],
    [now, was],
  ] as const) {
    const woulds = reported.hedges.filter(isWould).length - direct.hedges.filter(isWould).length;
    for (let left = Math.min(direct.futures - reported.futures, woulds); left > 0; left -= 1) {
      reported.hedges.splice(reported.hedges.findIndex(isWould), 1);
      removed += reported === now ? 1 : -1;
    }
  }
  return removed;
}

/** Adds the terms that are in excess on one side. */
function record(before: string[], now: string[], lost: string[], gained: string[]): void {
  if (before.length > now.length) lost.push(...without(before, now));
  else if (now.length > before.length) gained.push(...without(now, before));
}

/** The terms of the longer list that the shorter does not have, as many as it is longer by. */
function without(longer: readonly string[], shorter: readonly string[]): string[] {
  const rest = [...longer];
  for (const term of shorter) {
    const index = rest.findIndex((candidate) => candidate.toLowerCase() === term.toLowerCase());
    if (index !== -1) rest.splice(index, 1);
  }
  return rest.slice(0, longer.length - shorter.length);
}

/** The negations and hedges among words, longest phrases first; no word is counted with two phrases. */
function termsIn(words: readonly string[], lists: PolarityTerms): Terms {
  const { will = [] } = lists.reportedFuture ?? {};
  const futures = words.filter((word) => isTerm(word, will)).length;
  const found: Terms = { negations: [], hedges: [], futures };
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_TERM, words.length - at);
    for (; length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      if (lists.names?.includes(phrase)) continue;
      if (lists.idioms?.includes(phrase.toLowerCase())) break;
      const negates = isTerm(phrase, lists.negations);
      const hedges = isTerm(phrase, lists.hedges) && !isOther(phrase, words, at + length, lists);
      if (negates) found.negations.push(phrase);
      if (hedges) found.hedges.push(phrase);
      if (negates || hedges) break;
    }
    at += Math.max(length, 1);
  }
  return found;
}

/** Whether a phrase that hedges a number comes before none. */
function isOther(
  phrase: string,
  words: readonly string[],
  next: number,
  { ofNumbers }: PolarityTerms,
): boolean {
  if (!ofNumbers?.hedges.includes(phrase.toLowerCase())) return false;
  const following = words
    .slice(next, next + 2)
    .join(' ')
    .toLowerCase();
  return !/^\p{N}/u.test(following) && !ofNumbers.numbers.test(following);
}

interface Terms {
  readonly negations: string[];
  readonly hedges: string[];
  /** How many words announce the future. */
  readonly futures: number;
}

function isTerm(phrase: string, terms: readonly string[]): boolean {
  const lower = phrase.toLowerCase();
  return terms.some((term) =>
    term.startsWith('*') ? !lower.includes(' ') && lower.endsWith(term.slice(1)) : lower === term,
  );
}

function subtag(language: string): string {
  return language.split('-')[0] ?? '';
}
