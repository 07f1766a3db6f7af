import { correctionsText } from '../interface/strings.ts';
import type { Correction } from '../schemas/correction.ts';
import { changeInWords } from './change-in-words.ts';
import { needsNoCorrection, type FieldChange } from './changed-fields.ts';

/** The fields that all corrections made by one accepted change share. */
export type CorrectionDetails = Pick<Correction, 'on' | 'kind' | 'because'>;

/**
 * Turns changes to a record's pinned fields into the corrections that readers see, one per change. A printing that changes in
 * the same way as the record itself gets no correction. Neither does `updated`, unless nothing else changed, since each
 * correction has a date.
 */
export function correctionsFor(
  changes: readonly FieldChange[],
  details: CorrectionDetails,
): Correction[] {
  const reportable = changes.filter(
    (change) => !needsNoCorrection(change) && !changes.some((other) => covers(other, change)),
  );
  const exceptUpdated = reportable.filter(({ path: [field] }) => field !== 'updated');
  return (exceptUpdated.length > 0 ? exceptUpdated : reportable).map((change) => {
    const { was, now } = changeInWords(change);
    return { ...details, was: describe(change.path, was), now: describe(change.path, now) };
  });
}

/** Whether a change to the record itself also accounts for a change to one of its printings. */
function covers(recordChange: FieldChange, printingChange: FieldChange): boolean {
  const [field, , ...rest] = printingChange.path;
  return (
    field === 'witnesses' &&
    rest.length > 0 &&
    recordChange.path.join() === rest.join() &&
    recordChange.was === printingChange.was &&
    recordChange.now === printingChange.now
  );
}

/** Prefixes a value with the name of its field, unless it is a quotation's own words or our prose. */
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
