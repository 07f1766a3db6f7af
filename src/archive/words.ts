import { pagesText } from '../interface/strings.ts';
import { languageName } from '../quotation/labels.ts';
import type { Words } from '../quotation/runs.ts';
import { site } from '../site.ts';
import type { Quote, Speaker } from './records.ts';

/**
 * The same words in another language, of which neither is a translation: both are authentic. Undefined if there are none.
 * They are in the form of the quotation.
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

/** The words of a quotation, ready to be shown; in an exchange, each turn has its speaker's name. */
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

/** Words that are shown beside a quotation: our translation, or the original. */
export interface BesideWords {
  readonly words: Words;
  /** What they are, and why the quotation is not in the language it was said in. */
  readonly label: string;
  readonly isGloss: boolean;
}

/** What is shown beside a quotation; undefined if it is in our language and there is no original. */
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
        ? text.ourTranslation
        : text.notFound(languageName(language), languageName(from)),
    isGloss: true,
  };
}
