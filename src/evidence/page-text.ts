import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements whose text is not read as part of the page. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'svg', 'math', 'textarea', 'select']);

/** Inline elements. All others separate the text before them from the text after them. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** The names of `meta` elements that may have a headline or a summary that is not in the text. */
const DESCRIPTION = /^(?:description|(?:og|twitter):(?:title|description))$/;

/** The properties of JSON-LD that have text, for pages whose content is filled in by a script. */
const TOLD = /^(?:headline|description|articleBody|caption|text)$/;

/**
 * The text of an HTML page as it is read: its blocks with an empty line between them and with single spaces; then its title,
 * description and JSON-LD, as far as the text does not have them.
 * @throws RangeError if its elements are nested too deeply to be read
 */
export function pageText(html: string): string {
  const blocks: string[] = [''];
  const told: string[] = [];
  const add = (value: string): void => {
    blocks.push((blocks.pop() ?? '') + value);
  };
  const visit = (node: Root | RootContent | ElementContent): void => {
    if (node.type === 'text') add(node.value.replace(/\s+/gu, ' '));
    if (node.type === 'root') node.children.forEach(visit);
    if (node.type !== 'element') return;
    told.push(...toldBy(node));
    if (LEFT_OUT.has(node.tagName)) return;
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
  return joined([text, ...told.filter((each) => !text.includes(each.trim()))]);
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

/** What an element says about the page outside its text. */
function toldBy({ tagName, properties, children }: Element): string[] {
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
      if (TOLD.test(key) && typeof value === 'string') found.push(value);
      return value;
    });
    return found;
  } catch {
    return [];
  }
}
