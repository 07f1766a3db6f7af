import { pagesText } from '../interface/strings.ts';
import { languageName } from '../quotation/labels.ts';
import type { Words } from '../quotation/runs.ts';
import { site } from '../site.ts';
import type { Quote, Speaker } from './records.ts';

/**
 * The words of the original, in the form of the quotation, if both are equally authentic versions in two languages; otherwise
 * undefined.
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

/** Prepares a quotation's words for display. In an exchange, each turn gets its speaker's name. */
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

/** Words shown beside a quotation: our translation, or the original. */
export interface CompanionWords {
  readonly words: Words;
  /** Says what they are or, if the original was not found, why a translation is quoted. */
  readonly label: string;
  readonly isGloss: boolean;
}

/** The original if it is in another language, otherwise our translation; undefined if the record has neither. */
export function companionWords(quote: Quote): CompanionWords | undefined {
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
