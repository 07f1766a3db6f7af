/** A part of an SVG as written in the file, and its position. */
export interface SvgPart {
  readonly found: string;
  readonly line: number;
  readonly column: number;
}

/** Comments, CDATA sections and processing instructions: what looks like a tag in them is not one. */
const NO_TAGS = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g;

/** A document type without declarations, as drawing programs write it. */
const PLAIN_TYPE = /<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"[^"<>]*"\s+"[^"<>]*")?\s*>/;

const TAG = /<(?<element>[^\s/!?<>"']+)(?<rest>(?:[^"'<>]|"[^"<]*"|'[^'<]*')*)>/g;
const ATTRIBUTE = /(?<name>[^\s"'=/]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g;

/** Elements that run scripts or show something other than a drawing. */
const ACTIVE =
  /^(?:audio|base|embed|foreignObject|handler|iframe|link|listener|meta|object|script|video)$/i;

/** An address that loads nothing: a place in the file, or an embedded picture. */
const INTERNAL = String.raw`\s*(?:#|data:image/(?:avif|gif|jpeg|png|webp)[;,])`;
const internalAddress = new RegExp(`^${INTERNAL}`, 'i');

/** Styles that load something, or may use an escape to hide that they do. */
const LOADING = new RegExp(
  String.raw`\burl\((?!\s*["']?${INTERNAL})|@import\b|\b(?:image-set|src)\(|\\[0-9a-z]`,
  'i',
);

/** Whatever can change the meaning of the rest: declarations, style sheets, other encodings, HTML elements. */
const ALTERING =
  /<![A-Z]|<\?xml-stylesheet|<\?xml\s[^>]*encoding\s*=\s*["'](?!utf-8["'])[^"']*["']|http:\/\/www\.w3\.org\/1999\/xhtml|\0/i;

/** A reference to a character by number. */
const REFERENCE = /&#(?<hex>x?)(?<number>[0-9a-f]+);/gi;

/** The ASCII characters that there is a good reason to write as references. */
const ESCAPED = '\t\n\r "&\'<>';

/**
 * Finds the first part of an SVG that runs a script or loads something when the file is opened by itself, or that could hide
 * such a part; undefined if there is none.
 * @param text an SVG that can be drawn: well-formed XML, so no `<` in attribute values
 */
export function activePart(text: string): SvgPart | undefined {
  const untyped = text.replace(PLAIN_TYPE, blank);
  const parts = [
    ...[ALTERING, LOADING].map((pattern) => pattern.exec(untyped)),
    ...untyped.replace(NO_TAGS, blank).matchAll(TAG).filter(isActive),
    ...text.matchAll(REFERENCE).filter(hidesCharacter),
  ].filter((part) => part !== null);
  const [first] = parts.sort((a, b) => a.index - b.index);
  if (first === undefined) return undefined;
  const before = text.slice(0, first.index).split('\n');
  return {
    found: first[0].replace(/\s+/g, ' ').slice(0, 60),
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
  };
}

/** Replaces every character except line breaks with a space. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const localName = (name: string): string => name.replace(/^.*:/, '');

function isActive({ groups }: RegExpExecArray): boolean {
  const { element = '', rest = '' } = groups ?? {};
  if (ACTIVE.test(localName(element))) return true;
  return rest.matchAll(ATTRIBUTE).some((attribute) => {
    const { name = '', double, single } = attribute.groups ?? {};
    const value = double ?? single ?? '';
    if (/^on/i.test(name) || name === 'xml:base') return true;
    // Animations may set a handler or an address.
    if (/^attributeName$/i.test(name)) return /^\s*(?:on|(?:.*:)?href\s*$)/i.test(value);
    return /^(?:href|src)$/i.test(localName(name)) && !internalAddress.test(value);
  });
}

function hidesCharacter({ groups }: RegExpExecArray): boolean {
  const code = Number.parseInt(groups?.['number'] ?? '', groups?.['hex'] ? 16 : 10);
  return code < 128 && !ESCAPED.includes(String.fromCharCode(code));
}
