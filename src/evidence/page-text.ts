import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isFurniture } from './page-furniture.ts';

/** Elements whose text is not read as part of the page. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'svg', 'math', 'textarea', 'select']);

/** Inline elements. All others separate the text before them from the text after them. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** The names of `meta` elements that may have a headline or a summary that is not in the text. */
const DESCRIPTION = /^(?:description|(?:og|twitter):(?:title|description))$/;

/** The properties of JSON-LD that have text, for pages whose content is filled in by a script. */
const TOLD = /^(?:headline|description|articleBody|caption|text)$/;

/** The text of a page, and what of it is no part of what the page says. */
export interface PageText {
  readonly text: string;
  /** The blocks that stand in menus, footers, notices and the like, that are links alone, or that only its metadata have. */
  readonly beside: ReadonlySet<string>;
}

/**
 * The text of an HTML page as it is read: its blocks with an empty line between them and with single spaces; then its title,
 * description and JSON-LD, as far as the text does not have them.
 * @throws RangeError if its elements are nested too deeply to be read
 */
export function readPageText(html: string): PageText {
  const blocks: Block[] = [];
  const told: string[] = [];
  const around: Element[] = [];
  let furniture = 0;
  let links = 0;
  const begin = (): void => {
    blocks.push({ text: '', isBeside: furniture > 0, linked: 0, letters: 0 });
  };
  const add = (value: string): void => {
    const block = blocks.at(-1);
    if (!block) return;
    const letters = value.trim().length;
    block.text += value;
    block.letters += letters;
    if (links > 0) block.linked += letters;
  };
  const visit = (node: Root | RootContent | ElementContent): void => {
    if (node.type === 'text') add(node.value.replace(/\s+/gu, ' '));
    if (node.type === 'root') node.children.forEach(visit);
    if (node.type !== 'element') return;
    told.push(...toldBy(node));
    if (LEFT_OUT.has(node.tagName)) return;
    const isBeside = isFurniture(node, around);
    const isLink = node.tagName === 'a';
    const isInline = INLINE.test(node.tagName);
    around.push(node);
    if (isBeside) furniture += 1;
    if (isLink) links += 1;
    if (node.tagName === 'br') add('\n');
    else if (node.tagName === 'q') {
      add('“');
      node.children.forEach(visit);
      add('”');
    } else if (isInline) node.children.forEach(visit);
    else {
      begin();
      node.children.forEach(visit);
    }
    if (isLink) links -= 1;
    if (isBeside) furniture -= 1;
    around.pop();
    if (!isInline && node.tagName !== 'br') begin();
  };
  begin();
  visit(fromHtml(html));
  const text = joined(blocks.map((block) => block.text));
  const added = told.filter((each) => !text.includes(each.trim()));
  const isLinks = ({ linked, letters }: Block): boolean => letters > 0 && linked === letters;
  const beside = blocks.filter((block) => block.isBeside || isLinks(block));
  return {
    text: joined([text, ...added]),
    beside: new Set([...beside.map((block) => block.text), ...added].map((each) => joined([each]))),
  };
}

/** The text of an HTML page, as `readPageText` reads it. */
export function pageText(html: string): string {
  return readPageText(html).text;
}

interface Block {
  text: string;
  readonly isBeside: boolean;
  /** How many of its letters are in links, and how many it has. */
  linked: number;
  letters: number;
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
