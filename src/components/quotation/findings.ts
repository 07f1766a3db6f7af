import type { Variant } from '../../quotation/classify.ts';
import { polaritySentences, signSentences } from '../../quotation/labels.ts';

/** What a comparison found beside the words that differ, in sentences. */
export function findings(variant: Variant, language: string): string[] {
  return [...signSentences(variant), ...polaritySentences(variant, language)];
}

/** A record's phrase as a sentence. */
export function asSentence(words: string): string {
  const capitalized = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return /[.!?”]$/.test(capitalized) ? capitalized : `${capitalized}.`;
}
