import { form, type Form } from '../schemas/form.ts';
import type { QuoteData } from '../schemas/quote.ts';
import { isNeverSaid, type Attributed } from './said.ts';

/** What quotations are listed and filtered by: their form or, if they were never said, `never-said` whatever their form. */
export type Kind = Form | 'never-said';

/** The kind that a quotation is listed under. */
export function kindOf(record: Attributed & Pick<QuoteData, 'form'>): Kind {
  return isNeverSaid(record) ? 'never-said' : record.form;
}

const kinds: readonly Kind[] = [...form.options, 'never-said'];

/** The kinds that a list of quotations offers, in a fixed order: those of which it has at least one quotation. */
export function kindsIn(
  quotes: readonly (Attributed & Pick<QuoteData, 'form'>)[],
): readonly Kind[] {
  const found = new Set(quotes.map(kindOf));
  return kinds.filter((kind) => found.has(kind));
}
