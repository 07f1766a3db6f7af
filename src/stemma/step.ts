import { onOneLine } from '../quotation/lines.ts';
import type { Change } from '../quotation/compare-words.ts';
import { printedText } from '../quotation/printed-words.ts';
import type { Variant } from '../quotation/classify.ts';
import type { Witness } from '../schemas/witness.ts';
import { isKept } from './whole-changes.ts';

/** Words that a step took away and put in their place; one of the two may be empty. */
export interface WordChange {
  readonly lost: string;
  readonly gained: string;
}

/**
 * What a reader must not miss: the sense may be reversed, because a negation was gained or lost; the words are given to
 * another speaker; a reporter's words are printed as the speaker's.
 */
export type Alarm = 'negation' | 'speaker' | 'reporters-words';

/** What a printing changed of the one before it. */
export interface Step {
  /** The printing it is compared with. */
  readonly from: Witness;
  readonly variant: Variant;
  readonly changes: readonly WordChange[];
  /** The first that holds, of the least forgivable first. */
  readonly alarm?: Alarm;
}

/** The words that differ between two printings, in order. Words that are not compared are none of them. */
export function wordChanges(changes: readonly Change[]): WordChange[] {
  return changes
    .filter(({ kind }) => !isKept(kind) && kind !== 'outside')
    .map(({ base, other }) => ({
      lost: onOneLine(printedText(base)),
      gained: onOneLine(printedText(other)),
    }));
}

/** What of a step needs color. */
export function alarmOf(
  from: Witness,
  witness: Witness,
  { formChange, polarity }: Variant,
): Alarm | undefined {
  if (witness.as !== undefined && witness.as !== from.as) return 'speaker';
  if (polarity.negationsGained.length + polarity.negationsLost.length > 0) return 'negation';
  return formChange?.includes('report-as') ? 'reporters-words' : undefined;
}

/** The first changes of a step, up to a number of words, and how many words the others have. */
export function shortened(
  changes: readonly WordChange[],
  most: number,
): { readonly shown: readonly WordChange[]; readonly more: number } {
  let words = 0;
  let count = 0;
  for (const change of changes) {
    const next = words + wordsIn(change);
    if (count > 0 && next > most) break;
    words = next;
    count += 1;
  }
  const rest = changes.slice(count);
  return {
    shown: changes.slice(0, count),
    more: rest.reduce((sum, change) => sum + wordsIn(change), 0),
  };
}

function wordsIn({ lost, gained }: WordChange): number {
  return `${lost} ${gained}`.split(' ').filter((word) => word !== '').length;
}
