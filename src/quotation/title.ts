import { quotationText } from '../interface/strings.ts';
import { site } from '../site.ts';
import type { Form } from '../schemas/form.ts';
import { attributedTo, lineWithMark, withMark } from './attribution.ts';
import { isSaid, type Attributed } from './said.ts';
import { firstRuns, firstWords } from './first-words.ts';
import { runs, runsAsText } from './runs.ts';

type Titled = Attributed & {
  readonly text: string;
  readonly form: Form;
  readonly 'one-of-speakers'?: true;
};

/**
 * The title of a quotation's page: its mark, the speakers and the first words, with the quotation marks of the interface's
 * language.
 */
export function quotationTitle(quote: Titled, speakers: readonly string[]): string {
  const { text, form } = quote;
  const words = runsAsText(firstRuns(runs({ text, form, language: site.language })));
  const who = attributedTo(quote, speakers);
  // The form tells whose words they are, once it is certain that they were said.
  const title = isSaid(quote) ? quotationText.title[form](who, words) : `${who}: ${words}`;
  return lineWithMark(quote, title);
}

/** The first words of a quotation, with its mark before them: its name in lists of other things. */
export function markedFirstWords(quote: Attributed & { readonly text: string }): string {
  return withMark(quote, firstWords(quote.text));
}
