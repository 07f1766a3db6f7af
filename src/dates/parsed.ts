import type { Edtf } from './edtf.ts';
import { parseEdtf } from './parse.ts';

const known = new Map<string, Edtf>();

/**
 * Parses a date that a schema has already accepted. Each text is parsed only once.
 * @throws if the text is not a date in our subset of EDTF
 */
export function parsedEdtf(text: string): Edtf {
  const seen = known.get(text);
  if (seen) return seen;
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.message);
  known.set(text, result.date);
  return result.date;
}
