import { form, type Form } from '../schemas/form.ts';
import type { QuoteData } from '../schemas/quote.ts';
import { isNeverSaid, type Attributed } from './said.ts';

/** What quotations are listed and filtered by: their form, or that they were never said, whatever their form. */
export type Kind = Form | 'never-said';

/** The kind that a quotation is listed under. */
export function kindOf(record: Attributed & Pick<QuoteData, 'form'>): Kind {
  return isNeverSaid(record) ? 'never-said' : record.form;
}

const kinds: readonly Kind[] = [...form.options, 'never-said'];

/** The kinds that lists of quotations offer: only kinds that at least one quotation has, in the order of forms. */
export function kindsIn(
  quotes: readonly (Attributed & Pick<QuoteData, 'form'>)[],
): readonly Kind[] {
  const found = new Set(quotes.map(kindOf));
  return kinds.filter((kind) => found.has(kind));
}
