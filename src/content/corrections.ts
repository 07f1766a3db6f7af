import { correctionsText } from '../interface/strings.ts';
import type { Correction } from '../schemas/correction.ts';
import type { FieldChange } from './evidence-changes.ts';

/** What all corrections of one change of a record have in common. */
export type CorrectionDetails = Pick<Correction, 'on' | 'kind' | 'because'>;

/** Describes changes of a quotation's evidence as the corrections that readers see. */
export function correctionsOf(
  changes: readonly FieldChange[],
  details: CorrectionDetails,
): Correction[] {
  return changes.map(({ path, was, now }) => ({
    ...details,
    was: describe(path, was),
    now: describe(path, now),
  }));
}

/** A value after the name of its field. The words of the quotation itself need no name. */
function describe(path: readonly string[], value: string): string {
  const words = value === '' ? correctionsText.nothing : value;
  return path.join() === 'text' ? words : `${nameOf(path)}: ${words}`;
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
