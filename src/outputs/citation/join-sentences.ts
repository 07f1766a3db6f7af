/**
 * Joins parts as sentences. A part without final punctuation gets a period; punctuation inside closing quotation marks or
 * brackets counts as final. A part that ends with a URL gets none, since readers would copy the period with the URL.
 */
export function joinSentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [part] : []))
    .map((part) => (/(?:[.!?…]["”’»“‘›\]]*|https?:\/\/[^\s)]+)$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
