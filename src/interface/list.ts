import { interfaceLanguage } from './chosen.ts';

const listFormat = new Intl.ListFormat(interfaceLanguage);

/** Joins names as a language does, if none is given that of the interface: `A, B, and C`. */
export function joinNames(names: readonly string[], language?: string): string {
  return (language === undefined ? listFormat : new Intl.ListFormat(language)).format(names);
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
export function joinAlternatives(
  names: readonly string[],
  language: string = interfaceLanguage,
): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}
