import type { VariantClass } from '../quotation/classify.ts';
import { forms } from '../quotation/forms.ts';
import { markedRuns } from '../quotation/marked-words.ts';
import { printedWords } from '../quotation/printed-words.ts';
import { candidatesFor } from './candidates.ts';
import {
  compareWithWording,
  keptWords,
  textsOf,
  type ComparedWording,
} from './compared-wording.ts';
import type { Finding, Grade, OnRecord } from './finding.ts';
import { wordingsOf, type KnownRecord, type Wording } from './known-record.ts';
import { findQuotations, wholeQuotation, type FoundQuotation, type Reading } from './quotations.ts';
import type { Candidate, RecordIndex } from './record-index.ts';
import { unknownSpeaker } from './speaker-known.ts';
import { nameWords } from './speech-verbs.ts';
import { withoutMarkup } from './without-markup.ts';

/**
 * The least share of a quotation's words that a wording must have to be the same quotation; and of one with so many words
 * in common that they are no accident.
 */
const LEAST_SHARE = 0.52;
const LEAST_SHARE_OF_MANY = 0.45;
const MANY = 7;

/** The fewest words that both have, where the wording has as many. */
const LEAST_WORDS = 4;

/**
 * How much a word counts that is taken for another sentence's, where one that is added counts 1: a printing that has most
 * of that sentence, too, is nearer than one that has nothing of it.
 */
const AROUND = 0.5;

/** Classes of printings that have other words than the reference wording, or gave them another form. */
const alterations: ReadonlySet<VariantClass | 'copy-text'> = new Set([
  'recast',
  'cut',
  'edited',
  'altered',
  'undecided',
]);

/** A longer text is no quotation that has others in it. */
const LONGEST_WHOLE = 1500;

/** Finds the quotations in a text and says of each what is known of it. */
export async function checkText(given: string, index: RecordIndex): Promise<Finding[]> {
  const text = withoutMarkup(given);
  const quotations = findQuotations(text);
  const isMarked = quotations.some(({ by }) => by === 'marks');
  const around = isMarked && text.length <= LONGEST_WHOLE ? wholeQuotation(text) : [];
  const [whole] = await Promise.all(around.map((quotation) => checkQuotation(quotation, index)));
  if (whole && hasWordsAroundMarks(whole, quotations)) return [whole];
  return Promise.all(quotations.map((quotation) => checkQuotation(quotation, index)));
}

/** Whether a record has many more of a text's words than those in quotation marks, which are then a part of the quotation. */
function hasWordsAroundMarks(whole: Finding, marked: readonly FoundQuotation[]): boolean {
  if (whole.grade === 'not-on-record') return false;
  const { wording, common } = whole.nearest;
  const inside = marked.map(({ readings }) => readings[0].words).join(' ');
  return common >= printedWords(inside, wording.language).length + LEAST_WORDS;
}

/** Says what is known of a quotation. */
export async function checkQuotation(
  quotation: FoundQuotation,
  index: RecordIndex,
): Promise<Finding> {
  return findingAmong(quotation, await candidatesFor(quotation.readings[0].words, index));
}

/** Says what is known of a quotation from the records that may have it. */
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
  return { quotation, ...onRecord(quotation, record) };
}

/** A wording compared with one reading of a quotation. */
interface Near extends ComparedWording {
  readonly reading: Reading;
}

/** The passage of a candidate that is nearest to a quotation, in the reading that is nearest. */
function nearestPassage(quotation: FoundQuotation, { passages }: Candidate): Near | undefined {
  return nearestOf(
    quotation,
    passages.map((passage) => ({ kind: 'printing', form: 'direct', ...passage })),
  );
}

function nearestOf(
  { readings, by }: FoundQuotation,
  wordings: readonly Wording[],
): Near | undefined {
  const compared = wordings.flatMap((wording) =>
    readings.map((reading) => ({
      ...compareWithWording(reading.words, wording, by === 'whole'),
      reading,
    })),
  );
  // A directive follows the reference wording, which comes first.
  return compared.sort((a, b) =>
    by === 'directive' ? compareDifference(a, b) : compareNearness(a, b),
  )[0];
}

/** The nearest first. */
function compareNearness(a: Near, b: Near): number {
  return (
    compareDifference(a, b) || Number(a.trimmed > 0) - Number(b.trimmed > 0) || compareTies(a, b)
  );
}

/** What differs least first; what has next to nothing in common last. */
function compareDifference(a: Near, b: Near): number {
  const difference = (near: Near): number => near.difference + near.around * AROUND;
  return Number(isSameQuotation(b)) - Number(isSameQuotation(a)) || difference(a) - difference(b);
}

/**
 * Of printings that have the words in full, those come first that print them as the speaker’s, which is how they are
 * pasted; of those that have more, the ones that changed nothing.
 */
function compareTies(a: Near, b: Near): number {
  const reporters = Number(isReporters(a)) - Number(isReporters(b));
  const altered = Number(isAltered(a)) - Number(isAltered(b));
  return a.trimmed === 0 ? reporters || altered : altered || a.trimmed - b.trimmed || reporters;
}

/** Whether words are not printed as the speaker’s. */
function isReporters({ wording }: ComparedWording): boolean {
  return forms[wording.form].marks !== 'around';
}

function isAltered({ wording }: ComparedWording): boolean {
  return wording.kind === 'printing' && alterations.has(wording.witness?.class ?? 'same');
}

function isSameQuotation({ share, common, changes, isSlight }: ComparedWording): boolean {
  const base = changes.reduce((sum, change) => sum + change.base.length, 0);
  const least = common >= MANY ? LEAST_SHARE_OF_MANY : LEAST_SHARE;
  return share >= least && common >= Math.min(LEAST_WORDS, base) && !isSlight;
}

/**
 * Grades a quotation that is close to a record.
 * @throws where the record has no words, which the gate rules out
 */
export function onRecord(quotation: FoundQuotation, record: KnownRecord): OnRecord {
  const nearest = nearestOf(quotation, wordingsOf(record));
  if (!nearest) throw new Error(`“${record.id}” has no words.`);
  const { facts, polarity, wording, reading } = nearest;
  const isTrimmed = facts.isShortened;
  const isExact = !facts.hasOtherWords && !facts.isEdited && !facts.isCut;
  const otherSpeaker = unknownSpeaker(reading.speakers, record);
  return {
    grade: gradeOf(nearest, isExact, otherSpeaker),
    record,
    nearest,
    isExact,
    isTrimmed,
    polarity,
    isReport: wording.kind === 'printing' && hasReportersWords(nearest),
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

/** Whether a name of the record's speakers is in what was left out. */
function lostSpeaker({ changes }: ComparedWording, { speakers }: KnownRecord): boolean {
  const names = speakers.flatMap(({ name }) => nameWords(name));
  return textsOf(changes, 'base', ['left-out'])
    .flatMap(nameWords)
    .some((word) => names.includes(word));
}

/** Whether some of the words are a reporter’s: of reported speech, or outside the marks of a printing that quotes in part. */
function hasReportersWords({ wording, changes }: ComparedWording): boolean {
  const { marks } = forms[wording.form];
  if (marks !== 'inside') return marks === 'none';
  const words = printedWords(wording.text, wording.language);
  const quoted = markedRuns(wording.text, words).flatMap(({ from, to }) => words.slice(from, to));
  const places = new Set(quoted.map(({ at }) => at));
  return keptWords(changes, 'base').some(({ at }) => !places.has(at));
}
