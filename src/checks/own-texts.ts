import type { ContentRecord } from '../content/content.ts';
import { compareWords } from '../quotation/compare-words.ts';
import { match } from '../quotation/match.ts';
import { polarity } from '../quotation/polarity.ts';
import { site } from '../site.ts';

/** The words of a quotation in every printing and language. */
export function ownTexts({
  data: { witnesses, gloss, original, language },
}: ContentRecord<'quotes'>): { readonly text: string; readonly language: string }[] {
  return [
    ...witnesses.flatMap((witness) => [
      { text: witness.text, language: witness.language ?? language },
      { text: witness.gloss, language: site.language },
    ]),
    { text: gloss, language: site.language },
    ...(original ? [original] : []),
  ].flatMap(({ text, language }) => (text === undefined ? [] : [{ text, language }]));
}

/** Whether an excerpt matches a text. Case is ignored, since headlines capitalize words. */
export function isFrom(words: string, text: string): boolean {
  return match(words.toLowerCase(), text.toLowerCase()).ok;
}

/**
 * Whether an excerpt matches a text and keeps its sense: it adds no negation, and between its first and its last word it leaves
 * out no negation or hedge.
 */
export function keepsSense(words: string, text: string, language: string): boolean {
  const [excerpt, source] = [words.toLowerCase(), text.toLowerCase()];
  const result = match(excerpt, source);
  if (!result.ok) return false;
  if (result.stretches.length < 2) return true;
  const passage = source.slice(result.start, result.end);
  const { negationsLost, negationsGained, hedgesLost } = polarity(
    compareWords(passage, excerpt, language),
    language,
  );
  return negationsLost.length + negationsGained.length + hedgesLost.length === 0;
}
