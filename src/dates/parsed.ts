import type { Edtf } from './edtf.ts';
import { parseEdtf } from './parse.ts';

const cache = new Map<string, Edtf>();

/**
 * Parses a date that a schema has already accepted. The result is cached.
 * @throws if the text is not a date in our subset of EDTF
 */
export function parsedEdtf(text: string): Edtf {
  const cached = cache.get(text);
  if (cached) return cached;
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.message);
  cache.set(text, result.date);
  return result.date;
}
