import { monthNames } from './month-names.ts';

/** The months, from 1, that a text names in full, each with its name in the text. Empty if the language numbers its months. */
export function monthsIn(text: string, language: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const style of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const)
    for (const [index, name] of monthNames(language, style).entries()) {
      // A name with a figure in it, as in Chinese, would be found inside others.
      if (!/^[\p{L}\p{M}]{3,}$/u.test(name)) continue;
      if (new RegExp(`(?<![\\p{L}\\p{M}])${name}(?![\\p{L}\\p{M}])`, 'u').test(text))
        found.set(index + 1, name);
    }
  return found;
}
