/** An address as people read it: without the protocol, in its own letters. */
export function shownAddress(url: string): string {
  return decodeURI(url.replace(/^https?:\/\//, ''));
}
