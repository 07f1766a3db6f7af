/** The first characters of a text, at most `limit`, with an ellipsis in place of the rest. No character is cut in two. */
export function shortened(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')} …` : text;
}

/** The last characters of a text, at most `limit`. No character is cut in two. */
export function lastOf(text: string, limit: number): string {
  return text.slice(-limit).replace(/^[\uDC00-\uDFFF]/, '');
}
