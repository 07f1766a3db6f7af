import { onOneLine } from '../quotation/lines.ts';
import type { Change } from '../quotation/compare-words.ts';
import { printedText, printedWords } from '../quotation/printed-words.ts';
import type { Variant } from '../quotation/classify.ts';
import type { Witness } from '../schemas/witness.ts';
import { isKept } from './whole-changes.ts';

/** Words that a step removed, and the words it put in their place; either may be empty. */
export interface WordChange {
  readonly lost: string;
  readonly gained: string;
}

/**
 * A change that a reader must not miss: `negation`, a negation was gained or lost, so the sense may be reversed; `speaker`,
 * the words are attributed to another speaker; `reporters-words`, a reporter's words are printed as the speaker's.
 */
export type Alarm = 'negation' | 'speaker' | 'reporters-words';

/** What a printing changed in the words of another, usually the one it follows. */
export interface Step {
  /** The printing it is compared with. */
  readonly from: Witness;
  readonly variant: Variant;
  readonly changes: readonly WordChange[];
  /** The most serious alarm, if there is any. */
  readonly alarm?: Alarm;
}

/** The changed words, in order. Words that the printing does not claim to quote do not count as changed. */
export function wordChanges(changes: readonly Change[]): WordChange[] {
  return changes
    .filter(({ kind }) => !isKept(kind) && kind !== 'outside')
    .map(({ base, other }) => ({
      lost: onOneLine(printedText(base)),
      gained: onOneLine(printedText(other)),
    }));
}

/** The most serious change in a step that a reader must not miss, if there is any. */
export function alarmOf(
  from: Witness,
  witness: Witness,
  { formChange, polarity }: Variant,
): Alarm | undefined {
  if (witness.as !== undefined && witness.as !== from.as) return 'speaker';
  if (polarity.negationsGained.length + polarity.negationsLost.length > 0) return 'negation';
  return formChange?.includes('report-as') ? 'reporters-words' : undefined;
}

/** How many words are shown at the beginning and at the end of a long run of lost words. */
const SHOWN = { first: 2, last: 2 };

/**
 * Shortens the changes of a step for places with little room: shows only the first and last words of a long run of lost
 * words, and only the first changes, which together have at most `maxWords` words. At least one change is shown.
 * @param language BCP 47
 * @returns the changes to show, and the number of words in the rest
 */
export function shortenedChanges(
  changes: readonly WordChange[],
  maxWords: number,
  language: string,
): { readonly shown: readonly WordChange[]; readonly more: number } {
  const lengthOf = (text: string): number => printedWords(text, language).length;
  let words = 0;
  const shown: WordChange[] = [];
  for (const { lost, gained } of changes) {
    const change = { lost: firstAndLast(lost, language), gained };
    words += lengthOf(change.lost) + lengthOf(gained);
    if (shown.length > 0 && words > maxWords) break;
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
