import { form, type Form } from '../schemas/form.ts';
import type { QuoteData } from '../schemas/quote.ts';
import { isNeverSaid, type Attributed } from './said.ts';

/** What quotations are listed and filtered by: their form, or that they were never said, in whatever form they are printed. */
export type Kind = Form | 'never-said';

/** The kind under which a quotation is listed. */
export function kindOf(record: Attributed & Pick<QuoteData, 'form'>): Kind {
  return isNeverSaid(record) ? 'never-said' : record.form;
}

const kinds: readonly Kind[] = [...form.options, 'never-said'];

/** The kinds that lists of quotations offer: every form, and that they were never said where there are such. */
export function kindsIn(
  quotes: readonly (Attributed & Pick<QuoteData, 'form'>)[],
): readonly Kind[] {
  return quotes.some(isNeverSaid) ? kinds : form.options;
}
