/** A URL as people read it: without the protocol and without escapes. */
export function readableUrl(url: string): string {
  return decodeURI(url.replace(/^https?:\/\//, ''));
}
