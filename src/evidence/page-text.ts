import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isFurniture } from './page-furniture.ts';

/** Elements whose text is not part of the page. */
const IGNORED = new Set(['script', 'style', 'template', 'svg', 'math', 'textarea', 'select']);

/** Inline elements. All others separate the text before them from the text after them. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** The `meta` elements that may hold a headline or a summary that is not in the text. */
const DESCRIPTION = /^(?:description|(?:og|twitter):(?:title|description))$/;

/** The JSON-LD properties that hold text, needed for pages whose content a script fills in. */
const JSON_LD_TEXT = /^(?:headline|description|articleBody|caption|text)$/;

/** The text of a page, and which of its blocks are furniture. */
export interface PageText {
  readonly text: string;
  /** The blocks in menus, footers, notices and the like, those that consist of links, and those only in the metadata. */
  readonly furniture: ReadonlySet<string>;
}

/**
 * Reads the text of an HTML page: its blocks, with single spaces in them and an empty line between them; then any headline,
 * description or JSON-LD text that is not in the blocks.
 * @throws RangeError if its elements are nested too deeply to be read
 */
export function readPageText(html: string): PageText {
  const blocks: Block[] = [];
  const metadata: string[] = [];
  const ancestors: Element[] = [];
  let furnitureDepth = 0;
  let linkDepth = 0;
  const begin = (): void => {
    blocks.push({ text: '', isFurniture: furnitureDepth > 0, linked: 0, length: 0 });
  };
  const add = (value: string): void => {
    const block = blocks.at(-1);
    if (!block) return;
    const { length } = value.trim();
    block.text += value;
    block.length += length;
    if (linkDepth > 0) block.linked += length;
  };
  const visit = (node: Root | RootContent | ElementContent): void => {
    if (node.type === 'text') add(node.value.replace(/\s+/gu, ' '));
    if (node.type === 'root') node.children.forEach(visit);
    if (node.type !== 'element') return;
    metadata.push(...metadataOf(node));
    if (IGNORED.has(node.tagName)) return;
    const isOutsideText = isFurniture(node, ancestors);
    const isLink = node.tagName === 'a';
    const isInline = INLINE.test(node.tagName);
    ancestors.push(node);
    if (isOutsideText) furnitureDepth += 1;
    if (isLink) linkDepth += 1;
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
    if (isLink) linkDepth -= 1;
    if (isOutsideText) furnitureDepth -= 1;
    ancestors.pop();
    if (!isInline && node.tagName !== 'br') begin();
  };
  begin();
  visit(fromHtml(html));
  const text = joinBlocks(blocks.map((block) => block.text));
  const added = metadata.filter((each) => !text.includes(each.trim()));
  const hasOnlyLinks = ({ linked, length }: Block): boolean => length > 0 && linked === length;
  const furniture = blocks.filter((block) => block.isFurniture || hasOnlyLinks(block));
  return {
    text: joinBlocks([text, ...added]),
    furniture: new Set(
      [...furniture.map((block) => block.text), ...added].map((each) => joinBlocks([each])),
    ),
  };
}

/** The text of an HTML page, as `readPageText` reads it. */
export function pageText(html: string): string {
  return readPageText(html).text;
}

interface Block {
  text: string;
  readonly isFurniture: boolean;
  /** How many of its characters are in links. */
  linked: number;
  /** How many characters it has. */
  length: number;
}

function joinBlocks(blocks: readonly string[]): string {
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

/** The strings in an element that are metadata of the page. */
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
