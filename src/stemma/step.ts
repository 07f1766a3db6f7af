import { onOneLine } from '../quotation/lines.ts';
import type { Change } from '../quotation/compare-words.ts';
import { printedText, printedWords } from '../quotation/printed-words.ts';
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

/** As many words of a long loss are shown at its beginning and at its end. */
const SHOWN = { first: 2, last: 2 };

/**
 * The changes of a step where there is little room: of many words that were lost the first and the last, and of the
 * changes as many as have at most so many words, and at least one.
 * @param language BCP 47
 * @returns the changes, and how many words the others have
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
