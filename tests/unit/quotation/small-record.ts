import type { QuoteData } from '../../../src/schemas/quote.ts';
import type { Witness } from '../../../src/schemas/witness.ts';

/** The part of a record that decides a variant's class. */
export type Compared = Pick<QuoteData, 'witnesses' | 'copy-text' | 'language' | 'translation'>;

/** A printing of three one-letter words. */
export const plain: Witness = {
  id: 'a',
  source: 's',
  part: 'body',
  form: 'direct',
  text: 'a b c',
  follows: 'unknown',
};

/** A record whose copy-text is `plain`, with the given changes to the copy-text and to the rest. */
export function record(base: Partial<Witness> = {}, rest: Partial<Compared> = {}): Compared {
  return { witnesses: [{ ...plain, ...base }], 'copy-text': 'a', language: 'en', ...rest };
}
