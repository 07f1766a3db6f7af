const listFormat = new Intl.ListFormat('en');

/** Joins names for editors: `A, B, and C`. Texts for editors are in English, whatever the language of the publication. */
export function joinNames(names: readonly string[]): string {
  return listFormat.format(names);
}
