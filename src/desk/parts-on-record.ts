import type { CheckWords } from './draft-quote.ts';
import type { Desk } from './desk.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';

/**
 * Replaces each quotation that “he said” interrupts with its parts if the whole is not on record word for word, some part is,
 * and the parts belong to different records. Other quotations stay whole.
 * @param separate the quotations of the same draft, each part as a separate quotation
 */
export async function partsOnRecord(
  desk: Desk,
  quotations: readonly DraftedQuotation[],
  separate: readonly DraftedQuotation[],
  check: CheckWords,
): Promise<DraftedQuotation[]> {
  const known = async (drafted: DraftedQuotation): Promise<Known> => {
    const words = drafted.quotation.readings[0].words.replace(/,$/u, '');
    const id = desk.quoteWith(words);
    if (id !== undefined) return { id, isExact: true };
    const finding = await check(words, []);
    return finding.grade === 'not-on-record'
      ? { id: undefined, isExact: false }
      : { id: finding.record.id, isExact: finding.grade === 'as-printed' };
  };
  const all: DraftedQuotation[] = [];
  for (const whole of quotations) {
    const parts = separate.filter((part) => isIn(part, whole));
    const isWhole = parts.length < 2 || (await known(whole)).isExact;
    const each = isWhole ? [] : await Promise.all(parts.map(known));
    const isApart =
      each.some(({ isExact }) => isExact) && new Set(each.map(({ id }) => id)).size > 1;
    all.push(...(isApart ? parts : [whole]));
  }
  return all;
}

/** The record of some words, and whether it has exactly those words. */
interface Known {
  readonly id: string | undefined;
  readonly isExact: boolean;
}

/** Whether all parts of one quotation are also parts of another. */
function isIn(part: DraftedQuotation, { parts }: DraftedQuotation): boolean {
  return part.parts.every(({ start }) => parts.some((other) => other.start === start));
}
