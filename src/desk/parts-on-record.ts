import type { CheckWords } from './draft-quote.ts';
import type { Desk } from './desk.ts';
import type { DraftedQuotation } from './read-draft.ts';

/**
 * The quotations of a draft, with the parts of one that “he said” interrupts in its place where each of them is a record of its
 * own, and the whole is none.
 * @param separate the quotations of the same draft, with each part by itself
 */
export async function partsOnRecord(
  desk: Desk,
  quotations: readonly DraftedQuotation[],
  separate: readonly DraftedQuotation[],
  check: CheckWords,
): Promise<DraftedQuotation[]> {
  const idOf = async (drafted: DraftedQuotation): Promise<string | undefined> => {
    const words = drafted.quotation.readings[0].words.replace(/,$/u, '');
    const known = desk.quoteWith(words);
    if (known !== undefined) return known;
    const finding = await check(words, []);
    return finding.grade === 'as-printed' ? finding.record.id : undefined;
  };
  const all: DraftedQuotation[] = [];
  for (const whole of quotations) {
    const parts = separate.filter((part) => isIn(part, whole));
    const ids =
      parts.length < 2 || (await idOf(whole)) !== undefined
        ? []
        : await Promise.all(parts.map(idOf));
    const isApart = new Set(ids).size > 1 && !ids.includes(undefined);
    all.push(...(isApart ? parts : [whole]));
  }
  return all;
}

/** Whether a part of a quotation is one of those that another has. */
function isIn(part: DraftedQuotation, { parts }: DraftedQuotation): boolean {
  return part.parts.every(({ start }) => parts.some((own) => own.start === start));
}
