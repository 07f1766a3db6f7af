import { isNeverSaid } from '../quotation/said.ts';
import type { Polarity } from '../quotation/polarity.ts';
import type { ComparedWording } from './compared-wording.ts';
import type { KnownRecord } from './known-record.ts';
import type { FoundQuotation } from './quotations.ts';

/**
 * What is known about a quotation: it matches a printing word for word (`as-printed`), or would but for words left out at the
 * beginning, at the end or where an omission is marked (`trimmed`); it matches a printing that changed the words
 * (`known-alteration`), or differs from every printing (`new-variant`); its words are on record as somebody else's
 * (`speaker-differs`); or it is not on record.
 */
export const grades = [
  'as-printed',
  'trimmed',
  'known-alteration',
  'new-variant',
  'speaker-differs',
  'not-on-record',
] as const;
export type Grade = (typeof grades)[number];

/** A quotation in a text, and what is known about it. */
export type Finding = {
  readonly quotation: FoundQuotation;
  /** Words in it with letters from another alphabet, which were read as the letters they look like. */
  readonly lookAlikes?: readonly string[];
} & ({ readonly grade: 'not-on-record' } | OnRecord);

/** What is known about a quotation that is close to a record. */
export interface OnRecord {
  readonly grade: Exclude<Grade, 'not-on-record'>;
  readonly record: KnownRecord;
  /** The words compared with the nearest wording of the record. */
  readonly nearest: ComparedWording;
  /** Whether the words are exactly those of the nearest wording, in whole or trimmed. */
  readonly isExact: boolean;
  readonly isTrimmed: boolean;
  /** The negations and hedges gained and lost relative to the nearest wording. */
  readonly polarity: Polarity;
  /** Whether some of the words are a reporter's. */
  readonly isReport: boolean;
  /** Whether the text has the words in quotation marks. */
  readonly isInMarks: boolean;
  /** Whether the omitted words name the speaker. */
  readonly lostSpeaker: boolean;
  /** The speaker whom the text names (the first, if there are several), if the record has none of those named. */
  readonly otherSpeaker?: string | undefined;
}

/** Whether a text gets a quotation wrong, so that an editor must look at it: its words, its speaker, or whether it was said. */
export function isWrong(finding: Finding): boolean {
  if (finding.grade === 'not-on-record') return false;
  const { grade, record, isInMarks, isReport } = finding;
  if (isInMarks && (isReport || isNeverSaid(record))) return true;
  if (grade === 'as-printed') return false;
  if (grade === 'trimmed') return losesMeaning(finding);
  return true;
}

/** Whether a negation or a hedge was lost, or a negation was gained. */
export function losesMeaning({ polarity }: Pick<OnRecord, 'polarity'>): boolean {
  const { negationsLost, hedgesLost, negationsGained } = polarity;
  return negationsLost.length + hedgesLost.length + negationsGained.length > 0;
}
