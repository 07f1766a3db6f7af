import type { VariantClass } from '../quotation/classify.ts';
import { forms } from '../quotation/forms.ts';
import { compareWithWording, isTooShort, type ComparedWording } from './compared-wording.ts';
import type { Wording } from './known-record.ts';
import type { FoundQuotation, Reading } from './quotations.ts';
import type { Candidate } from './record-index.ts';

/**
 * The minimum share of a quotation's words that a wording must have to be the same quotation, and the lower minimum if so
 * many words are the same that it cannot be by chance.
 */
const MIN_SHARE = 0.52;
const MIN_SHARE_OF_MANY = 0.45;
const MANY = 7;

/** How many words the two must have in common, or all words of the wording if it has fewer. */
export const MIN_COMMON_WORDS = 4;

/**
 * How much a word that is taken to belong to another sentence counts, relative to an added word. As a result, a printing that
 * also has most of that sentence is nearer than one that has none of it.
 */
const AROUND_WEIGHT = 0.5;

/** The classes of printings that changed the words of the reference wording, or their form. */
const alterations: ReadonlySet<VariantClass | 'copy-text'> = new Set([
  'recast',
  'cut',
  'edited',
  'altered',
  'undecided',
]);

/** A wording compared with one reading of a quotation. */
export interface ComparedReading extends ComparedWording {
  readonly reading: Reading;
}

/** The passage of a candidate that is nearest to a quotation, compared with the nearest reading. */
export function nearestPassage(
  quotation: FoundQuotation,
  { passages }: Candidate,
): ComparedReading | undefined {
  const shortest = quotation.readings.at(-1)?.words ?? '';
  return nearestOf(
    quotation,
    passages
      .map((passage): Wording => ({ kind: 'printing', form: 'direct', ...passage }))
      .filter(
        (wording) => quotation.by === 'whole' || !isTooShort(wording, shortest, MIN_SHARE_OF_MANY),
      ),
  );
}

/** The wording nearest to a quotation, compared with the nearest reading; undefined if there are no wordings. */
export function nearestOf(
  { readings, by }: FoundQuotation,
  wordings: readonly Wording[],
): ComparedReading | undefined {
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

/** Compares two wordings: the one nearer to its words comes first. */
export function compareNearness(a: ComparedReading, b: ComparedReading): number {
  return (
    compareDifference(a, b) || Number(a.trimmed > 0) - Number(b.trimmed > 0) || compareTies(a, b)
  );
}

/** Sorts wordings of the same quotation first, then the others; within each group, those that differ least come first. */
function compareDifference(a: ComparedReading, b: ComparedReading): number {
  const difference = (near: ComparedReading): number =>
    near.difference + near.around * AROUND_WEIGHT;
  return Number(isSameQuotation(b)) - Number(isSameQuotation(a)) || difference(a) - difference(b);
}

/**
 * Breaks ties. Among printings that have exactly the words, those that print them as the speaker’s come first, since that is
 * how they are usually pasted. Among printings that have more words, those that changed nothing come first.
 */
function compareTies(a: ComparedReading, b: ComparedReading): number {
  const reporters = Number(isPartlyReporter(a)) - Number(isPartlyReporter(b));
  const altered = Number(isAltered(a)) - Number(isAltered(b));
  return a.trimmed === 0 ? reporters || altered : altered || a.trimmed - b.trimmed || reporters;
}

/** Whether a wording is at least partly a reporter’s: not all of it is printed as the speaker’s words. */
function isPartlyReporter({ wording }: ComparedWording): boolean {
  return forms[wording.form].marks !== 'around';
}

/** Whether a wording comes from a printing that changed the words. */
export function isAltered({ wording }: ComparedWording): boolean {
  return wording.kind === 'printing' && alterations.has(wording.witness?.class ?? 'same');
}

/** Whether a wording has enough of the words to be the same quotation. */
export function isSameQuotation({ share, common, changes, isSlight }: ComparedWording): boolean {
  const base = changes.reduce((sum, change) => sum + change.base.length, 0);
  const minShare = common >= MANY ? MIN_SHARE_OF_MANY : MIN_SHARE;
  return share >= minShare && common >= Math.min(MIN_COMMON_WORDS, base) && !isSlight;
}
