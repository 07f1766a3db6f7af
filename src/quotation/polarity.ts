import type { Segment } from './collate.ts';
import { english } from './polarity/en.ts';
import { french } from './polarity/fr.ts';
import { german } from './polarity/de.ts';
import { russian } from './polarity/ru.ts';
import { spanish } from './polarity/es.ts';
import type { PolarityTerms } from './polarity/terms.ts';
import { normalize } from './normalize.ts';

/** Negations and hedges that one text has and the other has not, as printed. */
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

/** Whether polarity can be told for a language: English, Russian, German, French, Spanish. */
export function knowsPolarity(language: string): boolean {
  return languages[subtag(language)] !== undefined;
}

/**
 * Compares the negations and hedges of two texts place by place, from their word-by-word comparison. Where both have as
 * many in one place, one stands for the other (“can't” and “cannot”) and nothing is gained or lost.
 * @param segments from `compareWords`
 * @param language BCP 47; for a language without word lists nothing is found
 */
export function polarity(segments: readonly Segment[], language: string): Polarity {
  const found = {
    negationsGained: [],
    negationsLost: [],
    hedgesGained: [],
    hedgesLost: [],
  } as Record<keyof Polarity, string[]>;
  for (const { kind, base, other } of segments) {
    if (kind === 'same' || kind === 'spelling') continue;
    const [before, now] = [termsIn(base, language), termsIn(other, language)];
    note(before.negations, now.negations, found.negationsLost, found.negationsGained);
    note(before.hedges, now.hedges, found.hedgesLost, found.hedgesGained);
  }
  return found;
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

function note(before: string[], now: string[], lost: string[], gained: string[]): void {
  if (before.length > now.length) lost.push(...without(before, now));
  else if (now.length > before.length) gained.push(...without(now, before));
}

/** The terms of the longer list that the shorter has not, as many as it is longer by. */
function without(longer: readonly string[], shorter: readonly string[]): string[] {
  const rest = [...longer];
  for (const term of shorter) {
    const index = rest.findIndex((candidate) => candidate.toLowerCase() === term.toLowerCase());
    if (index !== -1) rest.splice(index, 1);
  }
  return rest.slice(0, longer.length - shorter.length);
}

/** The negations and hedges of a text, longest phrases first, each word counted once. */
function termsIn(text: string, language: string): { negations: string[]; hedges: string[] } {
  const lists = languages[subtag(language)];
  if (!lists || text === '') return { negations: [], hedges: [] };
  const words = normalize(text)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  const found = { negations: [] as string[], hedges: [] as string[] };
  for (let at = 0; at < words.length;) {
    const [kind, length] = termAt(words, at, lists);
    if (kind) found[kind].push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return found;
}

const LONGEST_TERM = 4;

function termAt(
  words: readonly string[],
  at: number,
  lists: PolarityTerms,
): [kind: keyof PolarityTerms | undefined, length: number] {
  for (let length = Math.min(LONGEST_TERM, words.length - at); length > 0; length -= 1) {
    const phrase = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase();
    const is = (term: string): boolean =>
      term.startsWith('*')
        ? phrase.endsWith(term.slice(1)) && !phrase.includes(' ')
        : phrase === term;
    if (lists.negations.some(is)) return ['negations', length];
    if (lists.hedges.some(is)) return ['hedges', length];
  }
  return [undefined, 1];
}

function subtag(language: string): string {
  return language.split('-')[0] ?? '';
}
