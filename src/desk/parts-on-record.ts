import type { CheckWords } from './draft-quote.ts';
import type { Desk } from './desk.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';

/**
 * Replaces each quotation that “he said” interrupts with its parts if the whole is not on record word for word, at least one
 * part is, and the parts belong to different records. Other quotations stay whole.
 * @param separate the quotations of the same draft, each part as a separate quotation
 */
export async function partsOnRecord(
  desk: Desk,
  quotations: readonly DraftedQuotation[],
  separate: readonly DraftedQuotation[],
  check: CheckWords,
): Promise<DraftedQuotation[]> {
  const lookUp = async (drafted: DraftedQuotation): Promise<LookedUp> => {
    const words = drafted.quotation.readings[0].words.replace(/,$/u, '');
    const id = desk.quoteWith(words);
    if (id !== undefined) return { id, isExact: true };
    const finding = await check(words, []);
    return finding.grade === 'not-on-record'
      ? { id: undefined, isExact: false }
      : { id: finding.record.id, isExact: finding.grade === 'as-printed' };
  };
  const result: DraftedQuotation[] = [];
  for (const whole of quotations) {
    const parts = separate.filter((part) => isIn(part, whole));
    const staysWhole = parts.length < 2 || (await lookUp(whole)).isExact;
    const partRecords = staysWhole ? [] : await Promise.all(parts.map(lookUp));
    const hasSeparateRecords =
      partRecords.some(({ isExact }) => isExact) &&
      new Set(partRecords.map(({ id }) => id)).size > 1;
    result.push(...(hasSeparateRecords ? parts : [whole]));
  }
  return result;
}

/** The record of some words, and whether it has exactly those words. */
interface LookedUp {
  readonly id: string | undefined;
  readonly isExact: boolean;
}

/** Whether all parts of one quotation are also parts of another. */
function isIn(part: DraftedQuotation, { parts }: DraftedQuotation): boolean {
  return part.parts.every(({ start }) => parts.some((other) => other.start === start));
}
