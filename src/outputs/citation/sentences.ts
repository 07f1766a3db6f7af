/**
 * Joins parts as sentences, with a period after each that needs one. A URL gets none, since a reader would copy it with
 * the URL.
 */
export function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [part] : []))
    .map((part) => (/(?:[.!?…]["”’»]?|https?:\/\/[^\s)]+)$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
