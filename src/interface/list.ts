import { interfaceLanguage } from './chosen.ts';

const listFormat = new Intl.ListFormat(interfaceLanguage);

const alternatives = new Intl.ListFormat(interfaceLanguage, { type: 'disjunction' });

/** Joins names as the language of the interface does: `A, B, and C`. */
export function joinNames(names: readonly string[]): string {
  return listFormat.format(names);
}

/** The same as pieces, for names that are links: each piece is words, and whether they are a name or what joins two. */
export function listPieces(
  names: readonly string[],
): { readonly isName: boolean; readonly words: string }[] {
  return listFormat
    .formatToParts(names)
    .map(({ type, value }) => ({ isName: type === 'element', words: value }));
}

/** Joins names of which one is meant: `A, B, or C`. */
export function joinAlternatives(names: readonly string[]): string {
  return alternatives.format(names);
}
