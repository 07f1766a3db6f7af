/**
 * The first characters of a text, at most `limit`, with an ellipsis in place of the rest. No character is cut in two, and no
 * word that is shorter than half of them.
 */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  const word = /^\S/u.test(text.slice(limit)) ? (/\s+\S*$/u.exec(cut)?.index ?? 0) : cut.length;
  return `${word > limit / 2 ? cut.slice(0, word) : cut} …`;
}

/** The last characters of a text, at most `limit`. No character is cut in two. */
export function lastOf(text: string, limit: number): string {
  return text.slice(-limit).replace(/^[\uDC00-\uDFFF]/, '');
}
