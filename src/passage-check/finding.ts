import { isNeverSaid } from '../quotation/said.ts';
import type { Polarity } from '../quotation/polarity.ts';
import type { ComparedWording } from './compared-wording.ts';
import type { KnownRecord } from './known-record.ts';
import type { FoundQuotation } from './quotations.ts';

/**
 * What is known of a quotation: it is word for word a printing (`as-printed`), or that without its beginning or end or with
 * marked omissions (`trimmed`); it has words of a printing that changed them (`known-alteration`), or differs from every
 * printing (`new-variant`); its words are on record, but as somebody else's (`speaker-differs`); it is on no record.
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

/** A quotation of a text, and what is known of it. */
export type Finding = {
  readonly quotation: FoundQuotation;
} & ({ readonly grade: 'not-on-record' } | OnRecord);

/** What is known of a quotation that is close to a record. */
export interface OnRecord {
  readonly grade: Exclude<Grade, 'not-on-record'>;
  readonly record: KnownRecord;
  /** The words compared with the nearest wording of the record. */
  readonly nearest: ComparedWording;
  /** Whether the words are exactly those of the nearest wording, or whole parts of it. */
  readonly isExact: boolean;
  readonly isTrimmed: boolean;
  /** Negations and hedges gained and lost from the nearest wording. */
  readonly polarity: Polarity;
  /** Whether the words are a reporter's, given in quotation marks. */
  readonly isReport: boolean;
  /** Whether the text has the words in quotation marks. */
  readonly isInMarks: boolean;
  /** Who said it fell off with what was left out. */
  readonly lostSpeaker: boolean;
  /** A name that the text gives and the record does not know. */
  readonly otherSpeaker?: string | undefined;
}

/** Whether an editor must look at it before printing: words or their speaker differ, or nobody said them. */
export function isWrong(finding: Finding): boolean {
  if (finding.grade === 'not-on-record') return false;
  const { grade, record, isInMarks, isReport } = finding;
  if (isInMarks && (isReport || isNeverSaid(record))) return true;
  if (grade === 'as-printed') return false;
  if (grade === 'trimmed') return losesMeaning(finding);
  return true;
}

/** Whether a negation or a hedge fell off, or a negation was gained. */
export function losesMeaning({ polarity }: Pick<OnRecord, 'polarity'>): boolean {
  const { negationsLost, hedgesLost, negationsGained } = polarity;
  return negationsLost.length + hedgesLost.length + negationsGained.length > 0;
}
