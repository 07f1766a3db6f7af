import type { Variant } from '../../quotation/classify.ts';
import { polaritySentences, punctuationSentences } from '../../quotation/labels.ts';
import { hasPolarityTerms } from '../../quotation/polarity.ts';

/** A sentence about a comparison. */
export interface Finding {
  readonly sentence: string;
  /** Whether it reports a change, rather than that something could not be determined. */
  readonly isChange: boolean;
}

/** Sentences about what a comparison found in addition to the words that differ. */
export function findings(variant: Variant, language: string): Finding[] {
  const signs = punctuationSentences(variant).map((sentence) => ({ sentence, isChange: true }));
  const isChange = hasPolarityTerms(language);
  return [
    ...signs,
    ...polaritySentences(variant, language).map((sentence) => ({ sentence, isChange })),
  ];
}

/** Turns a phrase from a record into a sentence: with a capital letter and a period. */
export function asSentence(words: string): string {
  const capitalized = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return /[.!?”]$/.test(capitalized) ? capitalized : `${capitalized}.`;
}
