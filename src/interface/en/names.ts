const listFormat = new Intl.ListFormat('en');

/** Joins names for editors, whose texts are in English whatever the language of the publication: `A, B, and C`. */
export function joinNames(names: readonly string[]): string {
  return listFormat.format(names);
}
