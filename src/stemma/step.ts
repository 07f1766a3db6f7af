import { onOneLine } from '../quotation/lines.ts';
import type { Change } from '../quotation/compare-words.ts';
import { printedText, printedWords } from '../quotation/printed-words.ts';
import type { Variant } from '../quotation/classify.ts';
import type { Witness } from '../schemas/witness.ts';
import { isKept } from './whole-changes.ts';

/** Words that a step removed, and those it put in their place; either may be empty. */
export interface WordChange {
  readonly lost: string;
  readonly gained: string;
}

/**
 * What a reader must not miss: `negation`, one was gained or lost, so the sense may be reversed; `speaker`, the words are
 * attributed to another speaker; `reporters-words`, a reporter's words are printed as the speaker's.
 */
export type Alarm = 'negation' | 'speaker' | 'reporters-words';

/** What a printing changed in the one before it. */
export interface Step {
  /** The printing it is compared with. */
  readonly from: Witness;
  readonly variant: Variant;
  readonly changes: readonly WordChange[];
  /** The most serious one, if any. */
  readonly alarm?: Alarm;
}

/** The words that differ between two printings, in order, without those that are not compared. */
export function wordChanges(changes: readonly Change[]): WordChange[] {
  return changes
    .filter(({ kind }) => !isKept(kind) && kind !== 'outside')
    .map(({ base, other }) => ({
      lost: onOneLine(printedText(base)),
      gained: onOneLine(printedText(other)),
    }));
}

/** The most serious thing about a step that a reader must not miss, if any. */
export function alarmOf(
  from: Witness,
  witness: Witness,
  { formChange, polarity }: Variant,
): Alarm | undefined {
  if (witness.as !== undefined && witness.as !== from.as) return 'speaker';
  if (polarity.negationsGained.length + polarity.negationsLost.length > 0) return 'negation';
  return formChange?.includes('report-as') ? 'reporters-words' : undefined;
}

/** How many words are shown at the beginning and at the end of a long loss. */
const SHOWN = { first: 2, last: 2 };

/**
 * Shortens the changes of a step for places with little room. Only the first and last words of a long loss are shown, and
 * only as many changes as have `most` words or fewer together, but at least one.
 * @param language BCP 47
 * @returns the changes to show, and the number of words in the rest
 */
export function shortened(
  changes: readonly WordChange[],
  most: number,
  language: string,
): { readonly shown: readonly WordChange[]; readonly more: number } {
  const lengthOf = (text: string): number => printedWords(text, language).length;
  let words = 0;
  const shown: WordChange[] = [];
  for (const { lost, gained } of changes) {
    const change = { lost: firstAndLast(lost, language), gained };
    words += lengthOf(change.lost) + lengthOf(gained);
    if (shown.length > 0 && words > most) break;
    shown.push(change);
  }
  const rest = changes.slice(shown.length);
  return {
    shown,
    more: rest.reduce((sum, { lost, gained }) => sum + lengthOf(lost) + lengthOf(gained), 0),
  };
}

function firstAndLast(text: string, language: string): string {
  const words = printedWords(text, language);
  const starts = words.flatMap(({ joined }, index) => (joined ? [] : [index]));
  if (starts.length <= SHOWN.first + SHOWN.last + 1) return text;
  const [first, last] = [words.slice(0, starts[SHOWN.first]), words.slice(starts.at(-SHOWN.last))];
  return `${printedText(first)} … ${printedText(last)}`;
}
