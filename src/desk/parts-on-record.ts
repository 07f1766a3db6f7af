import type { CheckWords } from './draft-quote.ts';
import type { Desk } from './desk.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';

/**
 * The quotations of a draft, with the parts of one that “he said” interrupts in its place where the whole is on no record, and some of
 * its parts are, by themselves. Where the other parts are other words of one record, the whole is that record in other words.
 * @param separate the quotations of the same draft, with each part by itself
 */
export async function partsOnRecord(
  desk: Desk,
  quotations: readonly DraftedQuotation[],
  separate: readonly DraftedQuotation[],
  check: CheckWords,
): Promise<DraftedQuotation[]> {
  const known = async (drafted: DraftedQuotation): Promise<Known> => {
    const words = drafted.quotation.readings[0].words.replace(/,$/u, '');
    const own = desk.quoteWith(words);
    if (own !== undefined) return { id: own, isExact: true };
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

/** The record that has words, and whether it has exactly these. */
interface Known {
  readonly id: string | undefined;
  readonly isExact: boolean;
}

/** Whether a part of a quotation is one of those that another has. */
function isIn(part: DraftedQuotation, { parts }: DraftedQuotation): boolean {
  return part.parts.every(({ start }) => parts.some((own) => own.start === start));
}
