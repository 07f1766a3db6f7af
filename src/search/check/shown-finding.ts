import { separator } from '../../interface/separator.ts';
import { checkPageText as text } from '../../interface/strings.ts';
import type { Finding, Grade } from '../../passage-check/finding.ts';
import {
  findingInWords,
  gradeLabel,
  outletInWords,
  speakersInWords,
} from '../../passage-check/in-words.ts';
import type { KnownRecord } from '../../passage-check/known-record.ts';
import { replyText, referenceSentence } from '../../passage-check/reply.ts';
import { rowsOf, type Row, type RowPart } from '../../passage-check/rows.ts';

/** What a page shows of a finding. The worker prepares it, so that the page need not load the code and data for that. */
export interface ShownFinding {
  readonly grade: Grade;
  readonly label: string;
  /** The words that were checked. */
  readonly words: string;
  readonly sentences: readonly string[];
  /** Absent if no record has the words. */
  readonly record?: ShownRecord;
}

/** A record that has the words, or nearly the same ones. */
export interface ShownRecord {
  readonly id: string;
  readonly href: string;
  readonly verdict?: string | undefined;
  readonly rows: readonly ShownRow[];
  readonly speakers: string;
  /** The speaker's office, if there is only one speaker, and the date. */
  readonly details: string;
  readonly labels: string;
  readonly sentence: string;
  readonly reply: string;
}

/** A row of words under its label. */
export interface ShownRow {
  readonly kind: Row['kind'];
  readonly label: string;
  readonly language: string;
  readonly parts: readonly RowPart[];
}

/** Puts into words what a page shows of a finding. */
export function shownFinding(finding: Finding): ShownFinding {
  const { grade, quotation } = finding;
  const shown = {
    grade,
    label: gradeLabel(finding),
    words: finding.grade === 'not-on-record' ? quotation.readings[0].words : finding.nearest.words,
    sentences: findingInWords(finding),
  };
  if (finding.grade === 'not-on-record') return shown;
  const { record } = finding;
  return {
    ...shown,
    record: {
      id: record.id,
      href: record.url,
      verdict: record.verdict,
      rows: rowsOf(finding).map(shownRow),
      speakers: speakersInWords(record),
      details: detailsOf(record),
      labels: record.labels.join(separator),
      sentence: referenceSentence(record),
      reply: replyText(finding),
    },
  };
}

function shownRow({ kind, wording, language, parts }: Row): ShownRow {
  const label =
    kind === 'yours' || !wording
      ? text.rows.yours
      : wording.kind === 'printing'
        ? text.rows[kind](outletInWords(wording.witness))
        : text.rows[wording.kind];
  return { kind, label, language, parts };
}

function detailsOf({ speakers, said }: KnownRecord): string {
  const role = speakers.length === 1 ? speakers[0]?.role : undefined;
  const office = role && [role.title, role.organization].filter(Boolean).join(', ');
  return [office && `, ${office}`, `${separator}${said.words}`].filter(Boolean).join('');
}
