import { pagesText } from '../interface/strings.ts';
import { languageName } from '../quotation/labels.ts';
import type { Words } from '../quotation/runs.ts';
import { site } from '../site.ts';
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

/** Words that are shown beside those of a record: our English for them, or the words as they were first said. */
export interface BesideWords {
  readonly words: Words;
  /** What they are, and why the record’s are in a language in which they were not said. */
  readonly label: string;
  readonly isGloss: boolean;
}

/** What is shown beside the words of a record; undefined where those are in our language and no others are on record. */
export function besideWords(quote: Quote): BesideWords | undefined {
  const { form, language, translation, original, gloss } = quote;
  const text = pagesText.record.aside;
  if (original && original.language !== language) {
    const name = languageName(original.language);
    return {
      words: { text: original.text, language: original.language, form },
      label: translation ? text.asSaid(name) : text.inLanguage(name),
      isGloss: false,
    };
  }
  if (gloss === undefined) return undefined;
  const from = translation?.from;
  return {
    words: { text: gloss, language: site.language, form },
    label:
      from === undefined || from === 'und'
        ? text.ourEnglish
        : text.notFound(languageName(language), languageName(from)),
    isGloss: true,
  };
}
