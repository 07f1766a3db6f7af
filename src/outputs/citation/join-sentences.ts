/**
 * Joins parts as sentences, with a period after each that needs one, whatever quotation marks or brackets close it. A part
 * that ends with a URL gets none, since readers would copy the period with the URL.
 */
export function joinSentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [part] : []))
    .map((part) => (/(?:[.!?…]["”’»“‘›\]]*|https?:\/\/[^\s)]+)$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
