import type { Words } from '../quotation/runs.ts';
import type { Quote, Speaker } from './records.ts';

/**
 * The same words in another language that is as authentic: an original of which they are no translation.
 * Printed in the same form.
 */
export function authenticWords({
  form,
  language,
  translation,
  original,
}: Pick<Quote, 'form' | 'language' | 'translation' | 'original'>): Words | undefined {
  if (!original || translation || original.language === language) return undefined;
  return { text: original.text, language: original.language, form };
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
