import { forms } from '../quotation/forms.ts';
import { markedRuns } from '../quotation/marked-words.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { printedWords } from '../quotation/printed-words.ts';
import { candidatesFor } from './candidates.ts';
import { sharedWords, textsOf, type ComparedWording } from './compared-wording.ts';
import type { Finding, Grade, OnRecord } from './finding.ts';
import { wordingsOf, type KnownRecord } from './known-record.ts';
import { withoutLookAlikes } from './look-alikes.ts';
import {
  compareNearness,
  isAltered,
  isSameQuotation,
  MIN_COMMON_WORDS,
  nearestOf,
  nearestPassage,
} from './nearest-wording.ts';
import { findQuotations, wholeQuotation, type FoundQuotation } from './quotations.ts';
import type { Candidate, RecordIndex } from './record-index.ts';
import { unknownSpeaker } from './speaker-known.ts';
import { nameWords } from './speech-verbs.ts';
import { withoutMarkup } from './without-markup.ts';

/** The most characters in a text that may be one quotation as a whole, although parts of it are in quotation marks. */
const LONGEST_WHOLE = 1500;

/** Finds the quotations in a text, and what is known about each. */
export async function checkText(given: string, index: RecordIndex): Promise<Finding[]> {
  const { text, replaced } = withoutLookAlikes(withShortRuns(withoutMarkup(given)));
  const findings = await checkPlainText(text, index);
  if (replaced.length === 0) return findings;
  return findings.map((finding) => {
    const { start, end } = finding.quotation;
    const inside = replaced.filter(({ at }) => start <= at && at < end);
    return { ...finding, lookAlikes: [...new Set(inside.map(({ word }) => word))] };
  });
}

/** Shortens long runs of spaces, symbols and Latin letters in a text, since some patterns take quadratic time on these. */
function withShortRuns(text: string): string {
  return text
    .replace(/\s{20,}/gu, (space) => (space.includes('\n') ? '\n\n' : ' '))
    .replace(/[\w.-]{300,}|[^\p{L}\p{M}\p{N}\s]{100,}/gu, (run) => run.slice(0, 100));
}

async function checkPlainText(text: string, index: RecordIndex): Promise<Finding[]> {
  const quotations = findQuotations(text);
  const isMarked = quotations.some(({ by }) => by === 'marks');
  const around = isMarked && text.length <= LONGEST_WHOLE ? wholeQuotation(text) : [];
  const [whole] = await Promise.all(around.map((quotation) => checkQuotation(quotation, index)));
  if (whole && hasWordsAroundMarks(whole, quotations)) return [whole];
  const findings = quotations.map((quotation) => checkWithRest(quotation, index));
  return (await Promise.all(findings)).flat();
}

/** Finds what is known about a quotation and, in a text without marks, about other quotations on record before and after it. */
async function checkWithRest(quotation: FoundQuotation, index: RecordIndex): Promise<Finding[]> {
  const finding = await checkQuotation(quotation, index);
  if (quotation.by !== 'whole' || finding.grade === 'not-on-record') return [finding];
  const all = quotation.readings[0].words;
  const { words } = finding.nearest;
  const at = all.indexOf(words);
  if (at === -1) return [finding];
  const { start, end } = quotation;
  const around = [all.slice(0, at), all.slice(at + words.length)].map(async (rest) => {
    if (!hasWords(rest, MIN_COMMON_WORDS)) return [];
    const parts = wholeQuotation(rest).map((part) => ({ ...part, start, end }));
    const found = (await Promise.all(parts.map((part) => checkWithRest(part, index)))).flat();
    return found.filter(
      (other) => other.grade !== 'not-on-record' && other.record.id !== finding.record.id,
    );
  });
  const [before = [], after = []] = await Promise.all(around);
  return [...before, finding, ...after];
}

/** Whether a record shares several words with a text outside its quotation marks, so that those enclose only a part. */
function hasWordsAroundMarks(whole: Finding, marked: readonly FoundQuotation[]): boolean {
  if (whole.grade === 'not-on-record') return false;
  const { wording, common } = whole.nearest;
  const inside = marked.map(({ readings }) => readings[0].words).join(' ');
  return common >= printedWords(inside, wording.language).length + MIN_COMMON_WORDS;
}

/** Finds what is known about a quotation. */
export async function checkQuotation(
  quotation: FoundQuotation,
  index: RecordIndex,
): Promise<Finding> {
  return findingAmong(quotation, await candidatesFor(quotation.readings[0].words, index));
}

/** Finds what is known about a quotation among the records that may contain it. */
export async function findingAmong(
  quotation: FoundQuotation,
  candidates: readonly Candidate[],
): Promise<Finding> {
  const [nearest] = candidates
    .flatMap((candidate) => {
      const best = nearestPassage(quotation, candidate);
      return best && isSameQuotation(best) ? [{ candidate, best }] : [];
    })
    .sort((a, b) => compareNearness(a.best, b.best));
  if (!nearest) return { quotation, grade: 'not-on-record' };
  const record = await nearest.candidate.record();
  return { quotation, ...compareWithRecord(quotation, record) };
}

/**
 * Compares a quotation with the record that it is close to, and grades it.
 * @throws if the record has no words, which the gate rules out
 */
export function compareWithRecord(quotation: FoundQuotation, record: KnownRecord): OnRecord {
  const nearest = nearestOf(quotation, wordingsOf(record));
  if (!nearest) throw new Error(`“${record.id}” has no words.`);
  const { facts, polarity, wording, reading } = nearest;
  const isTrimmed = facts.isShortened;
  const isExact = !facts.hasNewWords && !facts.isEdited && !facts.isCut;
  const otherSpeaker = unknownSpeaker(reading.speakers, record);
  return {
    grade: gradeOf(nearest, isExact, otherSpeaker),
    record,
    nearest,
    isExact,
    isTrimmed,
    polarity,
    isReport: wording.kind === 'printing' && hasReporterWords(nearest),
    isInMarks: quotation.by === 'marks',
    lostSpeaker: isTrimmed && lostSpeaker(nearest, record),
    otherSpeaker,
  };
}

function gradeOf(
  nearest: ComparedWording,
  isExact: boolean,
  otherSpeaker: string | undefined,
): Exclude<Grade, 'not-on-record'> {
  if (!isExact) return 'new-variant';
  if (otherSpeaker !== undefined) return 'speaker-differs';
  if (isAltered(nearest)) return 'known-alteration';
  return nearest.facts.isShortened ? 'trimmed' : 'as-printed';
}

/** Whether the omitted words contain the name of one of the record's speakers. */
function lostSpeaker({ changes }: ComparedWording, { speakers }: KnownRecord): boolean {
  const names = speakers.flatMap(({ name }) => nameWords(name));
  return textsOf(changes, 'base', ['left-out'])
    .flatMap(nameWords)
    .some((word) => names.includes(word));
}

/** Whether some of the words are a reporter’s: reported speech, or words outside the marks of a partial quotation. */
function hasReporterWords({ wording, changes }: ComparedWording): boolean {
  const { marks } = forms[wording.form];
  if (marks !== 'inside') return marks === 'none';
  const words = printedWords(wording.text, wording.language);
  const runs = markedRuns(wording.text, words);
  // A text without marks is a fragment, and the marks are in its frame.
  if (runs.length === 0) return false;
  const quoted = runs.flatMap(({ from, to }) => words.slice(from, to));
  const quotedPlaces = new Set(quoted.map(({ at }) => at));
  return sharedWords(changes, 'base').some(({ at }) => !quotedPlaces.has(at));
}
