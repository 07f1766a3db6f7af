/** The tags that are removed. Anything that looks like another tag may be part of the words. */
const TAG =
  /<\/?(?:p|br|b|i|em|strong|u|s|a|q|cite|span|div|blockquote|li|ul|ol|sup|sub|small|mark|h[1-6])(?:\s[^<>]*)?\/?>/giu;

/** The named character references that text copied from a page's source may have (HTML, “Named character references”). */
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

/** Letters and digits in the styles that posts use for bold or italics: mathematical, circled, squared. */
const STYLED = /[\u{1D400}-\u{1D7FF}\u24B6-\u24E9\u{1F110}-\u{1F12B}\u{1F130}-\u{1F149}]/gu;

/** Letters of the phonetic alphabet that posts use as small capitals, one for each letter from a to z. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ-ʏᴢ';

/** Combining characters that strike through letters. */
const STRUCK = /[\u0334-\u0338\u20D2\u20D3\u20D8\u20E5]/gu;

/**
 * A text copied from a page's source, without its tags, with its character references replaced by characters and with
 * styled letters replaced by plain ones.
 */
export function withoutMarkup(text: string): string {
  return text
    .replace(STYLED, (letter) => letter.normalize('NFKD').replace(/[()]/g, ''))
    .replace(STRUCK, '')
    .replace(/[ᴀ-ᴢɢɪʀʏʙʜʟɴꜰꜱꞯ]/gu, (letter) => {
      const at = SMALL_CAPITALS.indexOf(letter);
      return at === -1 ? letter : String.fromCharCode(97 + at);
    })
    .replace(/(?<=\p{L})\u2212(?=\p{L})/gu, '-')
    .replace(TAG, (tag) => (/^<q[\s>]/iu.test(tag) ? '“' : /^<\/q/iu.test(tag) ? '”' : ' '))
    .replace(REFERENCE, (reference, ...rest) => {
      // The last argument has the named groups.
      const { decimal, hex, name } = rest.at(-1) as Record<string, string | undefined>;
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    });
}
