import type { PolarityTerms } from './terms.ts';

/** The number of words in the longest term of any list. */
export const LONGEST_TERM = 4;

/** The terms found in a sequence of words. */
export interface Terms {
  readonly negations: string[];
  readonly hedges: string[];
  /** The hedges that only say what is allowed or possible, and weaken nothing. */
  readonly permissions: readonly string[];
  /** How many words mark the future tense. */
  readonly futures: number;
  /** How many words may contain a contracted “would”. */
  readonly contracted: number;
}

/** The negations and hedges in a sequence of words. A longer phrase takes precedence, and no word is part of two phrases. */
export function termsIn(words: readonly string[], lists: PolarityTerms): Terms {
  const { will = [] } = lists.reportedFuture ?? {};
  const futures = words.filter((word) => isTerm(word, will)).length;
  const contracted = words.filter((word) => lists.contractedWould?.test(word)).length;
  const permissions: string[] = [];
  const found: Terms = { negations: [], hedges: [], permissions, futures, contracted };
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_TERM, words.length - at);
    for (; length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      if (lists.names?.includes(phrase)) continue;
      if (lists.idioms?.includes(phrase.toLowerCase())) break;
      const negates = isTerm(phrase, lists.negations);
      const hedges =
        isTerm(phrase, lists.hedges) && !lacksNumber(phrase, words, at + length, lists);
      if (negates) found.negations.push(phrase);
      if (hedges) found.hedges.push(phrase);
      if (hedges && isPermission(words.slice(0, at + length), lists)) permissions.push(phrase);
      if (negates || hedges) break;
    }
    at += Math.max(length, 1);
  }
  return found;
}

/** Whether the hedge at the end of a sequence of words only says what is allowed or possible. */
function isPermission(words: readonly string[], { permission }: PolarityTerms): boolean {
  return permission?.test(words.slice(-LONGEST_TERM).join(' ').toLowerCase()) ?? false;
}

/** Whether a phrase that counts as a hedge only before a number is not followed by one here. */
function lacksNumber(
  phrase: string,
  words: readonly string[],
  next: number,
  { beforeNumbers }: PolarityTerms,
): boolean {
  if (!beforeNumbers?.hedges.includes(phrase.toLowerCase())) return false;
  const following = words
    .slice(next, next + 2)
    .join(' ')
    .toLowerCase();
  return !/^\p{N}/u.test(following) && !beforeNumbers.numbers.test(following);
}

/** Whether a phrase is one of the terms. A leading `*` in a term matches the start of any word. */
export function isTerm(phrase: string, terms: readonly string[]): boolean {
  const lower = phrase.toLowerCase();
  return terms.some((term) =>
    term.startsWith('*') ? !lower.includes(' ') && lower.endsWith(term.slice(1)) : lower === term,
  );
}
