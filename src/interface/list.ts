import { interfaceLanguage } from './language.ts';

const listFormat = new Intl.ListFormat(interfaceLanguage);

const alternatives = new Intl.ListFormat(interfaceLanguage, { type: 'disjunction' });

/** Joins names as the language of the interface does: `A, B, and C`. */
export function joinNames(names: readonly string[]): string {
  return listFormat.format(names);
}

/** Joins names of which one is meant: `A, B, or C`. */
export function joinAlternatives(names: readonly string[]): string {
  return alternatives.format(names);
}
