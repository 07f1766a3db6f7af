import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import { compareTexts, type Comparable } from './compare-texts.ts';

/** Whether a printing is known to follow another. */
export function followsAnother({ follows }: Witness): boolean {
  return follows !== 'independent' && follows !== 'unknown';
}

/** The printing of the same record that a printing follows; undefined if it follows none of them. */
export function parentOf(
  { witnesses }: Pick<QuoteData, 'witnesses'>,
  witness: Witness,
): Witness | undefined {
  const parent = witnesses.find(({ id }) => id === witness.follows);
  return parent === witness ? undefined : parent;
}

/**
 * Traces a printing back through the printings it follows, as long as they have exactly its words and are not the base.
 * @returns the earliest of them; undefined if there is none
 */
export function repeatedBy(
  record: Comparable,
  witness: Witness,
  base: Witness,
): Witness | undefined {
  const visited = new Set([witness, base]);
  let first = witness;
  for (;;) {
    const parent = parentOf(record, first);
    if (!parent || visited.has(parent) || !isRepeated(record, parent, first)) break;
    visited.add(parent);
    first = parent;
  }
  return first === witness ? undefined : first;
}

/** Whether a printing has exactly the words of another, in the same form. */
function isRepeated(record: Comparable, parent: Witness, witness: Witness): boolean {
  if (parent.form !== witness.form) return false;
  const { isOneLanguage, formChange, facts } = compareTexts(record, parent, witness);
  return isOneLanguage && !formChange && !Object.values(facts).includes(true);
}

/**
 * Whether two printings are separate translations, or separate transcripts in the language that was spoken: both are known to
 * be independent, or each names its translator and the names differ.
 */
export function areIndependent(
  record: Pick<QuoteData, 'translation'>,
  base: Witness,
  witness: Witness,
): boolean {
  if (base === witness) return false;
  if (base.follows === 'independent' && witness.follows === 'independent') return true;
  const [one, other] = [base, witness].map(
    ({ translation }) => (translation ?? record.translation)?.by ?? 'unknown',
  );
  return one !== 'unknown' && other !== 'unknown' && one !== other;
}
