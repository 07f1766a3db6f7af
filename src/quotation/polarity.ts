import type { Segment } from './compare-words.ts';
import { keepsSense, inSharedSentences } from './polarity/shared-sentences.ts';
import type { PolarityTerms } from './polarity/terms.ts';
import { termsOfLanguage, wordsOf } from './polarity/languages.ts';
import { isTerm, LONGEST_TERM, termsIn, type Terms } from './polarity/terms-in.ts';

/** The negations and hedges that only one of two texts has, as printed. */
export interface Polarity {
  readonly negationsGained: readonly string[];
  readonly negationsLost: readonly string[];
  readonly hedgesGained: readonly string[];
  readonly hedgesLost: readonly string[];
}

/** Whether there are word lists for a language: English, Russian, German, French, Spanish. */
export function hasPolarityTerms(language: string): boolean {
  return termsOfLanguage(language) !== undefined;
}

/**
 * Compares the negations and hedges in two texts segment by segment. If both sides of a segment have the same number, they
 * are taken to correspond (“can't” and “cannot”): none was gained or lost. A term that only moved was not gained or lost
 * either.
 * @param segments from `compareWords`
 * @param language BCP 47; nothing is found for a language without word lists
 */
export function polarity(segments: readonly Segment[], language: string): Polarity {
  const lists = termsOfLanguage(language);
  if (!lists || areUnrelated(segments, lists)) return noPolarity;
  const found: Record<keyof Polarity, string[]> = {
    negationsGained: [],
    negationsLost: [],
    hedgesGained: [],
    hedgesLost: [],
  };
  /** How many more future-tense words the base has than the other text, not counting those that “would” replaced in place. */
  let futures = 0;
  for (const [index, { kind }] of segments.entries()) {
    if (kind === 'same' || kind === 'outside' || keepsSense(segments, index)) continue;
    const was = termsIn(wordsAt(segments, index, 'base', lists), lists);
    const now = termsIn(wordsAt(segments, index, 'other', lists), lists);
    const ignored = ignoreReportedFuture(was, now, lists);
    futures += was.futures - now.futures - ignored;
    ignoreContracted(was, now, lists);
    ignoreContracted(now, was, lists);
    ignorePermissions(was, now);
    ignorePermissions(now, was);
    addDifference(was.negations, now.negations, found.negationsLost, found.negationsGained);
    addDifference(was.hedges, now.hedges, found.hedgesLost, found.hedgesGained);
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
 * The words on one side of a segment, and enough of the unchanged words on either side to complete a phrase that changed
 * only in part. Terms among the unchanged words are on both sides, so they are neither gained nor lost.
 */
function wordsAt(
  segments: readonly Segment[],
  index: number,
  side: 'base' | 'other',
  lists: PolarityTerms,
): string[] {
  const words = (at: number): string[] => wordsOf(inSharedSentences(segments, at, side), lists);
  const kept = (at: number): string[] => (segments[at]?.kind === 'same' ? words(at) : []);
  return [
    ...kept(index - 1).slice(1 - LONGEST_TERM),
    ...words(index),
    ...kept(index + 1).slice(0, LONGEST_TERM - 1),
  ];
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
 * @returns how many were removed from the later text, minus how many from the earlier
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

/** Removes from the hedges of one side each “would” that the other side has as “'d”. */
function ignoreContracted(full: Terms, short: Terms, { reportedFuture }: PolarityTerms): void {
  const { would = [] } = reportedFuture ?? {};
  const count = ({ hedges }: Terms): number =>
    hedges.filter((hedge) => isTerm(hedge, would)).length;
  const woulds = count(full) - count(short);
  for (let left = Math.min(short.contracted - full.contracted, woulds); left > 0; left -= 1)
    full.hedges.splice(
      full.hedges.findIndex((hedge) => isTerm(hedge, would)),
      1,
    );
}

/** Removes from the hedges of one side those that the other side lacks and that only say what is allowed or possible. */
function ignorePermissions({ hedges, permissions }: Terms, other: Terms): void {
  for (const permission of permissions) {
    const count = (terms: readonly string[]): number =>
      terms.filter((term) => term.toLowerCase() === permission.toLowerCase()).length;
    if (count(hedges) > count(other.hedges)) hedges.splice(hedges.indexOf(permission), 1);
  }
}

/** Whether two texts have no words in common, and one is so long that neither can have been made from the other. */
function areUnrelated(segments: readonly Segment[], lists: PolarityTerms): boolean {
  const isLong = (side: 'base' | 'other'): boolean =>
    segments.flatMap((segment) => wordsOf(segment[side], lists)).length > LONGEST_TERM;
  return (
    segments.every(
      ({ kind, base, other }) => kind === 'instead-of' && base !== '' && other !== '',
    ) &&
    (isLong('base') || isLong('other'))
  );
}

/** If one side has more terms than the other, adds those that the other lacks to `lost` or `gained`. */
function addDifference(before: string[], now: string[], lost: string[], gained: string[]): void {
  if (before.length > now.length) lost.push(...extraTerms(before, now));
  else if (now.length > before.length) gained.push(...extraTerms(now, before));
}

/** The terms in the longer list that the shorter one lacks, as many as the difference in length. */
function extraTerms(longer: readonly string[], shorter: readonly string[]): string[] {
  const rest = [...longer];
  for (const term of shorter) {
    const index = rest.findIndex((candidate) => candidate.toLowerCase() === term.toLowerCase());
    if (index !== -1) rest.splice(index, 1);
  }
  return rest.slice(0, longer.length - shorter.length);
}
