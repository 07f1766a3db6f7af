import { quotationText } from '../interface/strings.ts';
import { form as formSchema } from '../schemas/form.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { SpeakerData } from '../schemas/speaker.ts';
import { kindOf } from './kinds.ts';
import { isNeverSaid, type Attributed } from './said.ts';

type Covered = Pick<QuoteData, 'form' | 'medium' | 'translation'> &
  Attributed & {
    readonly speakers: readonly Pick<SpeakerData, 'name' | 'type'>[];
    /** Present if the words come from a printing other than the copy-text. */
    readonly otherPrinting?: object | undefined;
  };

/**
 * Summarizes an article's quotations in one line: “9 quotations: 5 direct, 1 partly quoted, 3 reported; 6 translated;
 * 1 from a document; 2 as other outlets printed them; 2 unnamed speakers”. Kinds that do not occur are left out.
 */
export function coverage(quotes: readonly Covered[]): string {
  const text = quotationText.coverage;
  const counted = (
    test: (quote: Covered) => boolean,
    words: string | ((count: number) => string),
  ): string[] => {
    const count = quotes.filter(test).length;
    return count > 0 ? [`${count} ${typeof words === 'string' ? words : words(count)}`] : [];
  };
  const forms = formSchema.options.flatMap((form) =>
    counted((quote) => kindOf(quote) === form, quotationText.forms[form].counted),
  );
  const neverSaid = counted(isNeverSaid, quotationText.attribution.neverSaid.counted);
  const kinds = [...forms, ...neverSaid];
  const speakers = quotes.flatMap((quote) => quote.speakers);
  const unnamed = new Set(speakers.filter(({ type }) => type === 'unnamed').map(({ name }) => name))
    .size;
  const total = text.total(quotes.length);
  return [
    kinds.length > 0 ? `${total}: ${kinds.join(', ')}` : total,
    ...counted(({ translation }) => translation !== undefined, text.translated),
    ...counted(({ medium }) => medium === 'document', text.fromDocument),
    ...counted(({ otherPrinting }) => otherPrinting !== undefined, text.otherPrinting),
    ...(unnamed > 0 ? [`${unnamed} ${text.unnamedSpeakers(unnamed)}`] : []),
  ].join('; ');
}
