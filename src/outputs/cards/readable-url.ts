/** A URL as people read it: without the protocol and without escapes. */
export function shownUrl(url: string): string {
  return decodeURI(url.replace(/^https?:\/\//, ''));
}
