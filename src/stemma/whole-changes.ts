import type { Witness } from '../schemas/witness.ts';
import { compareTexts, type Comparable } from '../quotation/compare-texts.ts';
import { alignWords, type Change } from '../quotation/compare-words.ts';
import { forms } from '../quotation/forms.ts';
import { printedWords } from '../quotation/printed-words.ts';

/**
 * Compares the words of two printings for a drawing. A reporter's sentence is compared whole if at least half of its words
 * are in the other printing, because a headline made from a sentence is a step in how the words traveled. Otherwise, or if a
 * partly quoted sentence differs only by words added or left out at its ends, only its words in quotation marks are compared.
 * @returns the changes; none if the printings are in different languages
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
  const differsOnlyAtEnds =
    marks === 'inside' &&
    whole.every(
      ({ kind }, index) =>
        isKept(kind) || (kind !== 'instead-of' && (index === 0 || index === whole.length - 1)),
    );
  if (2 * kept >= words && !differsOnlyAtEnds) return whole;
  return marks === 'none' ? [] : changes;
}

/** Whether a change of this kind leaves the same words in both printings, apart from spelling and punctuation. */
export function isKept(kind: Change['kind']): boolean {
  return kind === 'same' || kind === 'spelling' || kind === 'pointing';
}
