import type { Words } from '../quotation/runs.ts';
import type { Quote, Speaker } from './records.ts';

/** The same words in another language that is as authentic: an original of which they are no translation. */
export function authenticText({
  language,
  translation,
  original,
}: Pick<Quote, 'language' | 'translation' | 'original'>): Quote['original'] {
  return translation || original?.language === language ? undefined : original;
}

/** The words of a quotation as they are printed: those of an exchange with the names of their speakers. */
export function wordsOf(quote: Quote, speakers: readonly Speaker[]): Words {
  const { text, form, language, frame, turns } = quote;
  const nameOf = (id: string): string => speakers.find((each) => each.id === id)?.name ?? id;
  return {
    text,
    form,
    language,
    frame,
    turns: turns?.map((turn) => ({ ...turn, name: nameOf(turn.speaker) })),
  };
}
