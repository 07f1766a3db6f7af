/** A text of at most a number of characters, with an ellipsis in place of the rest. No character is cut in two. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')} …` : text;
}

/** The last characters of a text: at most a number of them, none cut in two. */
export function lastOf(text: string, most: number): string {
  return text.slice(-most).replace(/^[\uDC00-\uDFFF]/, '');
}
