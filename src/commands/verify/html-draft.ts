import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { speakersNear } from '../../passage-check/attribution.ts';
import { findQuotations, markedQuotations } from '../../passage-check/quotations.ts';
import type { Position } from '../../issues/issue.ts';
import { QUOTED, type DraftQuotation } from './draft.ts';

/** Elements whose text is hidden from readers or is not prose. */
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'code',
  'pre',
  'textarea',
  'select',
  'button',
  'nav',
]);

/** Inline elements. All other elements separate the text before them from the text after them. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'data',
  'dfn',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

/** A block of a page's text while it is being read, with the positions of its pieces in the file. */
interface Block {
  text: string;
  readonly places: { readonly at: number; readonly place: Position }[];
  /** The `q` elements, each with the offset of the character that replaces it. */
  readonly quoted: { readonly at: number; readonly words: string; readonly place: Position }[];
}

/** Finds the quotations in an HTML page: `q` and `blockquote` elements, and passages in quotation marks. */
export function htmlDraft(html: string): DraftQuotation[] {
  const found: DraftQuotation[] = [];
  const blocks: Block[] = [newBlock()];
  const visit = (node: Root | RootContent | ElementContent): void => {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      addText(blocks.at(-1), node.value, html.slice(start?.offset, end?.offset), positionOf(node));
    }
    if (node.type === 'root') node.children.forEach(visit);
    if (node.type !== 'element' || SKIPPED.has(node.tagName)) return;
    const block = blocks.at(-1);
    if (node.tagName === 'q' && block) {
      block.quoted.push({ at: block.text.length, words: textOf(node), place: positionOf(node) });
      block.text += QUOTED;
    } else if (node.tagName === 'blockquote')
      for (const quotation of findQuotations(textOf(node)))
        found.push({ quotation, ...positionOf(node) });
    else if (node.tagName === 'br') addText(block, '\n', '\n', positionOf(node));
    else if (INLINE.has(node.tagName)) node.children.forEach(visit);
    else {
      blocks.push(newBlock());
      node.children.forEach(visit);
      blocks.push(newBlock());
    }
  };
  visit(fromHtml(html));
  found.push(...blocks.flatMap(quotationsOf));
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function newBlock(): Block {
  return { text: '', places: [], quoted: [] };
}

/**
 * Adds a text to a block.
 * @param source the same text as written in the file, with character references
 * @param place the position of the text in the file
 */
function addText(block: Block | undefined, text: string, source: string, place: Position): void {
  if (!block) return;
  let { line, column } = place;
  let at = 0;
  block.places.push({ at: block.text.length, place });
  for (let index = 0; index < text.length; index += 1) {
    const length = source[at] === '&' ? (/^&#?\w+;/.exec(source.slice(at))?.[0].length ?? 1) : 1;
    at += length;
    [line, column] = text[index] === '\n' ? [line + 1, 1] : [line, column + length];
    if (length > 1 || column === 1)
      block.places.push({ at: block.text.length + index + 1, place: { line, column } });
  }
  block.text += text.replace(/\s/gu, ' ');
}

function quotationsOf({ text, places, quoted }: Block): DraftQuotation[] {
  const positionAt = (offset: number): Position => {
    const { at, place } = places.findLast((each) => each.at <= offset) ?? {
      at: 0,
      place: { line: 1, column: 1 },
    };
    return { line: place.line, column: place.column + offset - at };
  };
  return [
    ...markedQuotations(text).map((quotation) => ({
      quotation,
      ...positionAt(quotation.start),
    })),
    ...quoted.map(({ at, words, place }): DraftQuotation => ({
      quotation: {
        readings: [{ words, speakers: speakersNear(text, at, at + 1) }],
        start: at,
        end: at + 1,
        by: 'marks',
      },
      ...place,
    })),
  ];
}

function textOf(node: Element): string {
  const text = (each: ElementContent): string => {
    if (each.type === 'text') return each.value;
    if (each.type !== 'element' || SKIPPED.has(each.tagName)) return '';
    const inner = each.children.map(text).join('');
    return INLINE.has(each.tagName) ? inner : `${inner}\n\n`;
  };
  return node.children.map(text).join('').trim();
}

function positionOf({ position }: { readonly position?: Element['position'] }): Position {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
