/** The values of an option for single pages, by file or address as typed, and for all others, under an empty key. */
export type PerPage = ReadonlyMap<string, string>;

/**
 * Reads an option that can be repeated: `news` for all pages, `primary=minutes.html` for one.
 * @param given the values as typed
 */
export function perPage(given: readonly string[]): PerPage {
  return new Map(
    given.map((each) => {
      const at = each.indexOf('=');
      return at < 0 ? ['', each] : [each.slice(at + 1), each.slice(0, at)];
    }),
  );
}

/** The value for a page: its own, or else the one for all pages. */
export function valueFor(page: string | undefined, given: PerPage): string | undefined {
  return (page === undefined ? undefined : given.get(page)) ?? given.get('');
}

/** The pages for which a value is given although they are not among the pages to read. */
export function unknownPages(given: readonly PerPage[], pages: readonly string[]): string[] {
  return [...new Set(given.flatMap((each) => [...each.keys()]))].filter(
    (page) => page !== '' && !pages.includes(page),
  );
}
