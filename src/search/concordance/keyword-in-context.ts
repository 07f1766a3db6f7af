import { searchWords } from '../search-words.ts';
import type { Occurrence } from './keywords.ts';

/** A keyword with the words around it, exactly as the passage has them, and whether the passage continues at either end. */
export interface KeywordInContext {
  readonly isCutBefore: boolean;
  readonly before: string;
  readonly word: string;
  readonly after: string;
  readonly isCutAfter: boolean;
}

/** The maximum number of words on either side. */
const WORDS = 4;

/** An occurrence of a keyword with up to four words on either side. */
export function keywordInContext({ passage: { text }, start, end }: Occurrence): KeywordInContext {
  const words = searchWords(text);
  const first = words.filter((word) => word.end <= start).at(-WORDS)?.start ?? 0;
  const last = words.filter((word) => word.start >= end)[WORDS - 1]?.end ?? text.length;
  const isCutBefore = words.some((word) => word.end <= first);
  const isCutAfter = words.some((word) => word.start >= last);
  return {
    isCutBefore,
    before: text.slice(isCutBefore ? first : 0, start),
    word: text.slice(start, end),
    after: text.slice(end, isCutAfter ? last : undefined),
    isCutAfter,
  };
}
