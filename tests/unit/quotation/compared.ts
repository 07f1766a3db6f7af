import { classify, type Variant } from '../../../src/quotation/classify.ts';
import type { QuoteData } from '../../../src/schemas/quote.ts';
import type { Witness } from '../../../src/schemas/witness.ts';

/** A printing in a test: its words, or several fields of its record. */
export type Printing = string | (Partial<Witness> & Pick<Witness, 'text'>);

/** Compares a printing with a copy-text; both are direct and in English by default. */
export function compared(
  copyText: Printing,
  other: Printing,
  record: Partial<Pick<QuoteData, 'language' | 'translation' | 'medium'>> = {},
): Variant {
  const [base, witness] = [printing('a', copyText), printing('b', other)];
  return classify(
    { language: 'en', ...record, witnesses: [base, witness], 'copy-text': 'a' },
    witness,
  );
}

function printing(id: string, words: Printing): Witness {
  const details = typeof words === 'string' ? { text: words } : words;
  return { id, source: 's', part: 'body', form: 'direct', follows: 'unknown', ...details };
}
