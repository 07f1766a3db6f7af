/** What an editor gives for all pages (under an empty key) or for one, by the name that the editor has for it: its file or its address. */
export type PerPage = ReadonlyMap<string, string>;

/**
 * Reads an option that may be given several times: `news` for all pages, `primary=minutes.html` for one.
 * @param given as it was typed
 */
export function perPage(given: readonly string[]): PerPage {
  return new Map(
    given.map((each) => {
      const at = each.indexOf('=');
      return at < 0 ? ['', each] : [each.slice(at + 1), each.slice(0, at)];
    }),
  );
}

/** What is given for a page: by itself, or for all. */
export function givenFor(page: string | undefined, given: PerPage): string | undefined {
  return (page === undefined ? undefined : given.get(page)) ?? given.get('');
}

/** The pages for which something is given and that are not among those named. */
export function unknownPages(given: readonly PerPage[], pages: readonly string[]): string[] {
  return [...new Set(given.flatMap((each) => [...each.keys()]))].filter(
    (page) => page !== '' && !pages.includes(page),
  );
}
