import { joinNames } from '../interface/list.ts';
import { quotationText } from '../interface/strings.ts';
import { site } from '../site.ts';
import type { Form } from '../schemas/form.ts';
import { firstRuns } from './first-words.ts';
import { runs, runsAsText } from './runs.ts';

/** The title of a quotation's page: the speakers and the first words, with the marks of the interface's language. */
export function quotationTitle(
  { text, form }: { readonly text: string; readonly form: Form },
  speakers: readonly string[],
): string {
  const words = firstRuns(runs({ text, form, language: site.language }));
  return quotationText.title[form](joinNames(speakers), runsAsText(words));
}
