import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements whose text nobody reads as a part of the page. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'svg', 'math', 'textarea', 'select']);

/** Elements inside a line. All others part texts from one another. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** The names of a page's descriptions of itself, in which a headline or a summary is when the text does not have it. */
const DESCRIPTION = /^(?:description|(?:og|twitter):(?:title|description))$/;

/** What JSON-LD has of a text, for pages that only a script fills. */
const TOLD = /^(?:headline|description|articleBody|caption|text)$/;

/**
 * The text of an HTML page as it is read: its blocks with an empty line between them, the spaces in each folded; then what the page
 * says of itself where the text does not have it: title, description and JSON-LD.
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

/** What an element tells of the page without being in its text. */
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
