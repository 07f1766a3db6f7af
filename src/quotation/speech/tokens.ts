import { cacheLatest } from '../cache-latest.ts';
import { normalize } from '../normalize.ts';

const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[^\s.]/gu;

/** Splits prose into words and marks, folded, without periods. */
export const speechTokens = cacheLatest(
  (text: string): readonly string[] => normalize(text).match(tokenPattern) ?? [],
);
