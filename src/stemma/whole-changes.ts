import type { Witness } from '../schemas/witness.ts';
import { compareTexts, type Comparable } from '../quotation/compare-texts.ts';
import { alignWords, type Change } from '../quotation/compare-words.ts';
import { forms } from '../quotation/forms.ts';
import { printedWords } from '../quotation/printed-words.ts';

/**
 * Compares the words of two printings for a drawing. A reporter's sentence is compared whole where at least half of its
 * words are those of the other printing: a headline made of a sentence is a step of the words. Any other claims only what
 * is inside its marks.
 * @returns nothing where the printings are in different languages
 */
export function wholeChanges(
  record: Comparable,
  base: Witness,
  witness: Witness,
): readonly Change[] {
  const { isOneLanguage, language, changes } = compareTexts(record, base, witness);
  const { marks } = forms[witness.form];
  if (!isOneLanguage || marks === 'around') return changes;
  const whole = alignWords(printedWords(base.text, language), printedWords(witness.text, language));
  const words = whole.reduce((sum, { other }) => sum + other.length, 0);
  const kept = whole
    .filter(({ kind }) => isKept(kind))
    .reduce((sum, { other }) => sum + other.length, 0);
  if (2 * kept >= words) return whole;
  return marks === 'none' ? [] : changes;
}

/** Whether words of this kind are in both printings. */
export function isKept(kind: Change['kind']): boolean {
  return kind === 'same' || kind === 'spelling' || kind === 'pointing';
}
