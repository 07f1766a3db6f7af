/**
 * Joins parts as sentences, adding a period to each part that does not end a sentence itself, perhaps inside closing quotation
 * marks or brackets. A part that ends with a URL gets none, since readers would copy the period with the URL.
 */
export function joinSentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [part] : []))
    .map((part) => (/(?:[.!?…]["”’»“‘›\]]*|https?:\/\/[^\s)]+)$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
