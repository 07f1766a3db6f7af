import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements whose text does not count as text of the page. */
const IGNORED = new Set(['script', 'style', 'template', 'svg', 'math', 'textarea', 'select']);

/** Inline elements. All others separate the text before them from the text after them. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** The names of `meta` elements that may have a headline or summary missing from the text. */
const DESCRIPTION = /^(?:description|(?:og|twitter):(?:title|description))$/;

/** The JSON-LD properties that contain text, for pages whose content is filled in by a script. */
const JSON_LD_TEXT = /^(?:headline|description|articleBody|caption|text)$/;

/**
 * The text of an HTML page as people read it: its blocks, with single spaces in them and an empty line between them; then
 * any title, description or JSON-LD text that the page's own text lacks.
 * @throws RangeError if the elements are nested too deeply
 */
export function pageText(html: string): string {
  const blocks: string[] = [''];
  const metadata: string[] = [];
  const add = (value: string): void => {
    blocks.push((blocks.pop() ?? '') + value);
  };
  const visit = (node: Root | RootContent | ElementContent): void => {
    if (node.type === 'text') add(node.value.replace(/\s+/gu, ' '));
    if (node.type === 'root') node.children.forEach(visit);
    if (node.type !== 'element') return;
    metadata.push(...metadataOf(node));
    if (IGNORED.has(node.tagName)) return;
    if (node.tagName === 'br') add('\n');
    else if (node.tagName === 'q') {
      add('“');
      node.children.forEach(visit);
      add('”');
    } else if (INLINE.test(node.tagName)) node.children.forEach(visit);
    else {
      blocks.push('');
      node.children.forEach(visit);
      blocks.push('');
    }
  };
  visit(fromHtml(html));
  const text = joined(blocks);
  return joined([text, ...metadata.filter((each) => !text.includes(each.trim()))]);
}

function joined(blocks: readonly string[]): string {
  return blocks
    .map((block) =>
      block
        .replace(/[^\S\n]+/gu, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The titles, descriptions and texts that a `meta` or JSON-LD element gives; none for other elements. */
function metadataOf({ tagName, properties, children }: Element): string[] {
  const { name, property, content, type } = properties;
  if (tagName === 'meta')
    return DESCRIPTION.test(String(name ?? property)) && typeof content === 'string'
      ? [content]
      : [];
  const [only] = children;
  if (tagName !== 'script' || type !== 'application/ld+json' || only?.type !== 'text') return [];
  try {
    const found: string[] = [];
    JSON.parse(only.value, (key, value: unknown) => {
      if (JSON_LD_TEXT.test(key) && typeof value === 'string') found.push(value);
      return value;
    });
    return found;
  } catch {
    return [];
  }
}
