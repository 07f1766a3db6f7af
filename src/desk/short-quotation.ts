import { spokenPassages } from '../markdown/body-summary.ts';
import { match } from '../quotation/match.ts';
import { MIN_QUOTED_WORDS, hasWords, MINIMUM_WORDS } from '../quotation/quoted-passages.ts';
import { isNeverSaid } from '../quotation/said.ts';
import type { Desk } from './desk.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';
import type { Judgment } from './judge-quotation.ts';
import { familyNameIn } from './personal-name.ts';
import { readDraft } from './read-draft.ts';
import { speakerOnRecord, speakersWithFamilyName } from './speaker-on-record.ts';

/**
 * The quotations in a draft that are attributed by a verb such as “said” but have fewer words than an ordinary quotation needs.
 * @param others the quotations already found, which are left out
 */
export function shortQuotations(
  markdown: string,
  others: readonly DraftedQuotation[],
): DraftedQuotation[] {
  const known = new Set(others.flatMap(({ parts }) => parts.map(({ start }) => start)));
  return readDraft(markdown, true, MIN_QUOTED_WORDS).quotations.filter(
    (drafted) =>
      isShort(drafted) && isSpoken(drafted) && !drafted.parts.some(({ start }) => known.has(start)),
  );
}

/** Whether a quotation has too few words to need a record unless it is attributed. */
export function isShort({ quotation }: DraftedQuotation): boolean {
  return !hasWords(quotation.readings[0].words, MINIMUM_WORDS);
}

/**
 * Judges a short quotation by the one record that has its words: `set` if the draft names the speaker of that record, `part` if
 * it names nobody. Undefined if no record or several records have the words, or if the draft names somebody else.
 */
export function judgeShort(desk: Desk, drafted: DraftedQuotation): Judgment | undefined {
  const { words, speakers: names } = drafted.quotation.readings[0];
  const [record, ...others] = desk.content.quotes.filter(
    ({ data }) => match(words.replace(/,$/u, ''), data.text).ok,
  );
  if (!record || others.length > 0 || !isSpoken(drafted)) return undefined;
  const { id, data } = record;
  if (data.form !== 'direct' || isNeverSaid(data) || data.status === 'withdrawn') return undefined;
  if (names.length === 0) return { kind: 'part', record: id };
  const ids = names.flatMap(
    (name) =>
      speakerOnRecord(name, desk.speakers)?.id ??
      speakersWithFamilyName(familyNameIn(name) ?? name, desk.speakers).map(
        (speaker) => speaker.id,
      ),
  );
  return ids.some((each) => data.speakers.includes(each)) ? { kind: 'set', id } : undefined;
}

/** Whether the paragraph of a quotation presents it as something that somebody said. */
function isSpoken({ paragraph, quotation }: DraftedQuotation): boolean {
  return spokenPassages(paragraph).some(({ start }) => start === quotation.start);
}
