import { memoized } from '../memoized.ts';
import { normalize } from '../normalize.ts';

const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[^\s.]/gu;

/** Splits prose into words and marks, folded, without periods. */
export const speechTokens = memoized(
  (text: string): readonly string[] => normalize(text).match(tokenPattern) ?? [],
);
