/**
 * Where a reader is in a list of results: the first link that is in view or below, and how far its top is below the top
 * of the window, in pixels. A distance from the top of the page would be wrong while the page is laid out without its
 * fonts.
 */
export interface Place {
  readonly href: string;
  readonly top: number;
}

const linksIn = (results: ParentNode): readonly HTMLAnchorElement[] => [
  ...results.querySelectorAll<HTMLAnchorElement>('a[href]'),
];

/** The reader's current place; undefined if no link is in view or below. */
export function currentPlace(results: ParentNode): Place | undefined {
  const link = linksIn(results).find((one) => one.getBoundingClientRect().bottom > 0);
  return link && { href: link.href, top: link.getBoundingClientRect().top };
}

/** Scrolls to where the reader was, if that result is in the list again. */
export function returnTo(place: Place, results: ParentNode): void {
  const link = linksIn(results).find(({ href }) => href === place.href);
  if (link) scrollBy(0, link.getBoundingClientRect().top - place.top);
}
