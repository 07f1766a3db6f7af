/** The values of an option by page: its file or address as typed, or an empty key for all other pages. */
export type PerPage = ReadonlyMap<string, string>;

/**
 * Reads a repeatable option: `news` sets the value for all pages, `primary=minutes.html` for one.
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

/** The value given for a page, otherwise the one given for all pages. */
export function valueFor(page: string | undefined, given: PerPage): string | undefined {
  return (page === undefined ? undefined : given.get(page)) ?? given.get('');
}

/** The pages that have a value but are not among the pages to read. */
export function unknownPages(given: readonly PerPage[], pages: readonly string[]): string[] {
  return [...new Set(given.flatMap((each) => [...each.keys()]))].filter(
    (page) => page !== '' && !pages.includes(page),
  );
}
