/**
 * The first characters of a text, at most `limit`, and an ellipsis in place of the rest. It is cut between words, unless that
 * would leave at most half of the limit. No surrogate pair is split.
 */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  const wordStart = /^\S/u.test(text.slice(limit))
    ? (/\s+\S*$/u.exec(cut)?.index ?? 0)
    : cut.length;
  return `${wordStart > limit / 2 ? cut.slice(0, wordStart) : cut} …`;
}

/** The last characters of a text, at most `limit`. No surrogate pair is split. */
export function lastOf(text: string, limit: number): string {
  return text.slice(-limit).replace(/^[\uDC00-\uDFFF]/, '');
}
