/** The elements that are removed; what looks like another one may be the words of a text. */
const TAG =
  /<\/?(?:p|br|b|i|em|strong|u|s|a|q|cite|span|div|blockquote|li|ul|ol|sup|sub|small|mark|h[1-6])(?:\s[^<>]*)?\/?>/giu;

/** The named character references that text copied from a page's source has (HTML, “Named character references”). */
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: '\u00A0',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

const REFERENCE = /&(?:#(?<decimal>\d{2,6})|#x(?<hex>[\da-f]{2,5})|(?<name>[a-z]{3,6}));/giu;

/** A text copied from the source of a page, without its tags and with its character references as characters. */
export function withoutMarkup(text: string): string {
  return text
    .replace(TAG, (tag) => (/^<q[\s>]/iu.test(tag) ? '“' : /^<\/q/iu.test(tag) ? '”' : ' '))
    .replace(REFERENCE, (reference, ...rest) => {
      // The last argument has the named groups.
      const { decimal, hex, name } = rest.at(-1) as Record<string, string | undefined>;
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    });
}
