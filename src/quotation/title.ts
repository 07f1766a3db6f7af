import { quotationText } from '../interface/strings.ts';
import { site } from '../site.ts';
import type { Form } from '../schemas/form.ts';
import { attributedTo, lineWithStatusLabel, withStatusLabel } from './attribution.ts';
import { isSaid, type Attributed } from './said.ts';
import { firstRuns, firstWords } from './first-words.ts';
import { runs, runsAsText } from './runs.ts';

type Titled = Attributed & {
  readonly text: string;
  readonly form: Form;
  readonly 'one-of-speakers'?: true;
};

/**
 * The title of a quotation's page: its mark, the speakers and its first words, in the quotation marks of the interface
 * language.
 */
export function quotationTitle(quote: Titled, speakers: readonly string[]): string {
  const { text, form } = quote;
  const words = runsAsText(firstRuns(runs({ text, form, language: site.language })));
  const who = attributedTo(quote, speakers);
  // The form shows whose words they are only if it is certain that they were said.
  const title = quotationText.title[isSaid(quote) ? form : 'attributed'](who, words);
  return lineWithStatusLabel(quote, title);
}

/** The first words of a quotation, preceded by its mark: its name in lists that are not only of quotations. */
export function markedFirstWords(quote: Attributed & { readonly text: string }): string {
  return withStatusLabel(quote, firstWords(quote.text));
}
