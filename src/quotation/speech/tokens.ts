import { normalize } from '../normalize.ts';

const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[^\s.]/gu;

/** Splits prose into words and marks, folded, without periods. */
export function speechTokens(text: string): string[] {
  return normalize(text).match(tokenPattern) ?? [];
}
