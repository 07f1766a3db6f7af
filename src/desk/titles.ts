/** The maximum length of a title to analyze, in characters. */
export const LONGEST_TITLE = 1000;

const PARTS = /^(?<own>.+\S)\s+(?:[|–—·-]|::)\s+(?<tail>[^|–—·]+)$/u;

/** The names on a page that may include its outlet’s: its title, its headings, those in its metadata, and its host. */
export interface Titles {
  readonly title: string | undefined;
  readonly headings: readonly string[];
  /** Names of publishers or creators in its metadata. */
  readonly names: readonly (string | undefined)[];
  readonly host: string | undefined;
}

/**
 * The outlet at the end of a page's title: “Rain comes – Morning Post”. The text before it must be a heading of the page, or
 * the outlet must itself be a heading, a name in the metadata, or part of the host. A title that is only part of the host is
 * also an outlet.
 */
export function outletInTitle({
  title = '',
  headings,
  names,
  host = '',
}: Titles): string | undefined {
  const parts = title.length > LONGEST_TITLE ? null : PARTS.exec(title);
  const { own, tail } = parts?.groups ?? {};
  const labels = host.split('.').map(bare);
  const isHost = (text: string): boolean => bare(text) !== '' && labels.includes(bare(text));
  if (own === undefined || tail === undefined) return isHost(title) ? title : undefined;
  const isKnown = [...headings, ...names].some(
    (each) => each !== undefined && bare(each) === bare(tail),
  );
  return headings.some((each) => bare(each) === bare(own)) || isKnown || isHost(tail)
    ? tail
    : undefined;
}

/**
 * The heading that gives the title of a page: the one that the page's `title` begins with, otherwise the first one that is not
 * the outlet's name.
 */
export function titleHeading(
  title: string,
  headings: readonly string[],
  outlet: string | undefined,
): string | undefined {
  const matching = headings.find(
    (each) => bare(title).startsWith(bare(each)) && !isSame(each, outlet),
  );
  return matching ?? headings.find((each) => !isSame(each, outlet));
}

/** Whether two names are the same except for case and punctuation. */
export function isSame(one: string, other: string | undefined): boolean {
  return other !== undefined && bare(one) === bare(other);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
