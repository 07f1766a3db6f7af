/** Makes a URL readable: without the protocol and without escapes. */
export function readableUrl(url: string): string {
  return decodeURI(url.replace(/^https?:\/\//, ''));
}
