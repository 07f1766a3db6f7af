import type { FieldChange } from './evidence-changes.ts';
import type { Correction } from '../schemas/correction.ts';

/** What all corrections of one change of a record have in common. */
export type Terms = Pick<Correction, 'on' | 'kind' | 'because'>;

/** Changes of a quotation's evidence as the corrections that readers see. */
export function correctionsOf(changes: readonly FieldChange[], terms: Terms): Correction[] {
  return changes.map(({ path, was, now }) => ({
    ...terms,
    was: shown(path, was),
    now: shown(path, now),
  }));
}

/** A value with the name of its field before it, but for the words of the quotation, which speak for themselves. */
function shown(path: readonly string[], value: string): string {
  const words = value === '' ? '(nothing)' : value;
  return path.join() === 'text' ? words : `${nameOf(path)}: ${words}`;
}

/** `form`, `speaker 2`, `printing “star”`, `form in printing “star”`. */
function nameOf(path: readonly string[]): string {
  const [field = '', id = '', ...rest] = path;
  if (field === 'witnesses') {
    const printing = `printing “${id}”`;
    return rest.length === 0 || rest.join() === 'text'
      ? printing
      : `${rest.join(' ')} in ${printing}`;
  }
  return [field, id, ...rest]
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step))
    .join(' ')
    .replace(/^speakers/, 'speaker');
}
