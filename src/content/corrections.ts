import { correctionsText } from '../interface/strings.ts';
import type { Correction } from '../schemas/correction.ts';
import { changeInWords } from './change-in-words.ts';
import { addsCorrection, type FieldChange } from './evidence-changes.ts';

/** What all corrections of one change of a record have in common. */
export type CorrectionDetails = Pick<Correction, 'on' | 'kind' | 'because'>;

/**
 * Describes changes of a record's evidence as the corrections that readers see, one for each change: not another for a
 * printing that changes as the record does, nor for the day of the last change, which the corrections have.
 */
export function correctionsOf(
  changes: readonly FieldChange[],
  details: CorrectionDetails,
): Correction[] {
  const told = changes.filter(
    (change) => !addsCorrection(change) && !changes.some((other) => tells(other, change)),
  );
  const others = told.filter(({ path: [field] }) => field !== 'updated');
  return (others.length > 0 ? others : told).map((change) => {
    const { was, now } = changeInWords(change);
    return { ...details, was: describe(change.path, was), now: describe(change.path, now) };
  });
}

/** Whether a change of the record itself is also that of one of its printings. */
function tells(own: FieldChange, { path, was, now }: FieldChange): boolean {
  const [field, , ...rest] = path;
  return (
    field === 'witnesses' &&
    rest.length > 0 &&
    own.path.join() === rest.join() &&
    own.was === was &&
    own.now === now
  );
}

/** A value after the name of its field. The words of the quotation itself and our prose need no name. */
function describe(path: readonly string[], value: string): string {
  const words = value === '' ? correctionsText.nothing : value;
  return path[0] === 'text' || path[0] === 'body' ? words : `${nameOf(path)}: ${words}`;
}

/** `form`, `speaker 2`, `printing “star”`, `form in printing “star”`. */
function nameOf(path: readonly string[]): string {
  const [field = '', item = '', ...rest] = path;
  if (field === 'witnesses') {
    const name = rest.join(' ');
    return correctionsText.inPrinting(item, name === 'text' ? '' : name);
  }
  return path
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step))
    .join(' ')
    .replace(/^speakers/, correctionsText.speaker);
}
