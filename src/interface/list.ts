import { site } from '../site.ts';

const listFormat = new Intl.ListFormat(site.language);

/** Joins names as the language of the interface does: `A, B, and C`. */
export function joinNames(names: readonly string[]): string {
  return listFormat.format(names);
}
