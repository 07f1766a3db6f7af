import { editorFindings } from '../../interface/strings.ts';
import { checkQuotation, compareWithRecord } from '../../passage-check/check.ts';
import { compareWithWording } from '../../passage-check/compared-wording.ts';
import { isWrong, type Finding } from '../../passage-check/finding.ts';
import { findingInWords, gradeLabel, outletInWords } from '../../passage-check/in-words.ts';
import { wordingsOf, type KnownRecord } from '../../passage-check/known-record.ts';
import type { RecordIndex } from '../../passage-check/record-index.ts';
import { segmentsOf } from '../../quotation/compare-words.ts';
import type { DraftQuotation } from './draft.ts';
import { htmlDraft } from './html-draft.ts';
import { markdownDraft } from './markdown-draft.ts';
import { plainDraft } from './plain-draft.ts';

/** The records with which quotations are compared. */
export interface Records {
  readonly index: RecordIndex;
  /** Finds a record by its id. */
  readonly record: (id: string) => KnownRecord | undefined;
}

/** A quotation in a file, and what is known about it. */
export interface CheckedQuotation extends DraftQuotation {
  readonly file: string;
  readonly finding: Finding;
  /** Whether an editor must look at the quotation before it is printed. */
  readonly isWrong: boolean;
}

/** Reads the quotations in a file. Its extension determines the format or, if that is not known, the beginning of its text. */
export function draftOf(file: string, text: string): DraftQuotation[] {
  const bare = text.replace(/^\uFEFF/, '');
  if (/\.(?:md|markdown|mdx)$/i.test(file)) return markdownDraft(bare);
  if (/\.(?:x?html?)$/i.test(file) || /^\s*<(?:!doctype|html|article|body|p|div)\b/i.test(bare))
    return htmlDraft(bare);
  return plainDraft(bare);
}

/** Checks the quotations in a file, in order. */
export async function checkFile(
  file: string,
  text: string,
  records: Records,
): Promise<CheckedQuotation[]> {
  const checked: CheckedQuotation[] = [];
  for (const draft of draftOf(file, text)) {
    const finding = await findingOf(draft, records);
    checked.push({
      ...draft,
      file,
      finding,
      isWrong: isWrong(finding) && !isIntended(draft, finding),
    });
  }
  return checked;
}

/**
 * What is known about a quotation. If it names its record, it is compared with that record, however different the words are.
 */
async function findingOf({ quotation, named }: DraftQuotation, records: Records): Promise<Finding> {
  const record = named && records.record(named.record);
  return record
    ? { quotation, ...compareWithRecord(quotation, record) }
    : checkQuotation(quotation, records.index);
}

/** Whether a directive names the altered printing from which the words come, or says why they may be shortened. */
function isIntended({ quotation, named, isTrimExplained }: DraftQuotation, finding: Finding) {
  if (finding.grade === 'trimmed') return isTrimExplained === true;
  if (finding.grade !== 'known-alteration' || named?.record !== finding.record.id) return false;
  return wordingsOf(finding.record)
    .filter(({ witness }) => witness?.id === named.witness)
    .some((wording) => {
      const { facts } = compareWithWording(quotation.readings[0].words, wording, false);
      return !facts.hasNewWords && !facts.isEdited && !facts.isCut;
    });
}

/** Describes a checked quotation in a few lines: where it is, what is known about it, and the nearest words on record. */
export function formatChecked({
  file,
  line,
  column,
  finding,
  quotation,
}: CheckedQuotation): string {
  const head = `${file}:${line}:${column}  ${gradeLabel(finding, editorFindings)}`;
  const words = `    “${inLine(quotation.readings[0].words)}”`;
  if (finding.grade === 'not-on-record') return `${head}\n${words}`;
  const { record, nearest } = finding;
  return [
    `${head}: ${record.id}`,
    words,
    ...findingInWords(finding, editorFindings).map((sentence) => `    ${sentence}`),
    ...(finding.isExact ? [] : [`    → “${inLine(nearest.wording.text)}”`]),
    `    → ${record.url}`,
  ].join('\n');
}

/** A checked quotation as data for other programs. */
export function checkedAsData({
  file,
  line,
  column,
  finding,
  quotation,
  isWrong,
}: CheckedQuotation) {
  const place = { file, line, column, words: quotation.readings[0].words, grade: finding.grade };
  if (finding.grade === 'not-on-record') return { ...place, differs: false };
  const { record, nearest, polarity, isReport, lostSpeaker, otherSpeaker } = finding;
  const { wording, changes } = nearest;
  return {
    ...place,
    differs: isWrong,
    record: record.id,
    url: record.url,
    speakers: record.speakers.map(({ name }) => name),
    printing: wording.witness && {
      id: wording.witness.id,
      outlet: outletInWords(wording.witness, editorFindings),
    },
    text: wording.text,
    segments: segmentsOf(changes),
    polarity,
    isReport,
    lostSpeaker,
    otherSpeaker,
    says: findingInWords(finding, editorFindings),
  };
}

function inLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
