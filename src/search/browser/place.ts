/**
 * Where a reader is in a list of results: the first link that is in view or below, and how far its top is below that
 * of the window, in pixels. A distance from the top of the page would lead elsewhere when the page is laid out before
 * its fonts arrive.
 */
export interface Place {
  readonly href: string;
  readonly top: number;
}

const linksIn = (results: ParentNode): readonly HTMLAnchorElement[] => [
  ...results.querySelectorAll<HTMLAnchorElement>('a[href]'),
];

/** The place at which the reader is, if there is any link. */
export function currentPlace(results: ParentNode): Place | undefined {
  const link = linksIn(results).find((one) => one.getBoundingClientRect().bottom > 0);
  return link && { href: link.href, top: link.getBoundingClientRect().top };
}

/** Scrolls to where the reader was, if that result is there again. */
export function returnTo(place: Place, results: ParentNode): void {
  const link = linksIn(results).find(({ href }) => href === place.href);
  if (link) scrollBy(0, link.getBoundingClientRect().top - place.top);
}
