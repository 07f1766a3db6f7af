import { form, type Form } from '../schemas/form.ts';
import type { QuoteData } from '../schemas/quote.ts';
import { isNeverSaid, type Attributed } from './said.ts';

/** What quotations are listed and filtered by: their form or, if the words were never said, `never-said`. */
export type Kind = Form | 'never-said';

/** The kind that a quotation is listed under. */
export function kindOf(record: Attributed & Pick<QuoteData, 'form'>): Kind {
  return isNeverSaid(record) ? 'never-said' : record.form;
}

const kinds: readonly Kind[] = [...form.options, 'never-said'];

/** The kinds that occur in a list of quotations, in a fixed order. */
export function kindsIn(
  quotes: readonly (Attributed & Pick<QuoteData, 'form'>)[],
): readonly Kind[] {
  const found = new Set(quotes.map(kindOf));
  return kinds.filter((kind) => found.has(kind));
}
