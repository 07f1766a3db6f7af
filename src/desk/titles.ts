/** A longer text is no title. */
export const LONGEST_TITLE = 1000;

const PARTS = /^(?<own>.+\S)\s+(?:[|–—·-]|::)\s+(?<tail>[^|–—·]+)$/u;

/** What a page names itself by: its title, its headings, and its host. */
export interface Titles {
  readonly title: string | undefined;
  readonly headings: readonly string[];
  /** Names that its metadata give somebody: a publisher or a creator. */
  readonly names: readonly (string | undefined)[];
  readonly host: string | undefined;
}

/**
 * The outlet that the title of a page has after its heading, or that is itself a heading, a name in its metadata or the name of the
 * host: “Rain comes – Morning Post”. A title may be the name of the host alone.
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
 * The heading that is the title of a page: the one that its title begins with; or the first that is not the name of the outlet, if the
 * title is no more than that.
 */
export function titleHeading(
  title: string,
  headings: readonly string[],
  outlet: string | undefined,
): string | undefined {
  const own = headings.find((each) => bare(title).startsWith(bare(each)) && !isSame(each, outlet));
  return own ?? headings.find((each) => !isSame(each, outlet));
}

/** Whether two names are the same but for case and marks. */
export function isSame(one: string, other: string | undefined): boolean {
  return other !== undefined && bare(one) === bare(other);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
