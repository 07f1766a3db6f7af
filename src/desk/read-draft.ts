import type { Link, Nodes } from 'mdast';
import { VFile } from 'vfile';
import { markedQuotations } from '../passage-check/quotations.ts';
import type { Position } from '../issues/issue.ts';
import { opinionBlocks } from '../markdown/directives.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { proseOf } from '../markdown/prose.ts';
import { quotedPassages } from '../quotation/quoted-passages.ts';
import { addressesIn, isExternal } from './addresses-in.ts';
import type { DraftedQuotation, QuotationPart } from './drafted-quotation.ts';
import type { Span } from './found-passage.ts';
import { textOf } from '../markdown/text-of.ts';
import { blockQuotation, quoteMarkersOf } from './block-quotation.ts';

/** A link in a draft to another site. */
export interface DraftedLink extends Span {
  readonly address: string;
  /** Its text as Markdown; undefined if the text is the address itself. */
  readonly markdown: string | undefined;
}

/** The parts of a draft that can become records: its quotations, and its links to other sites. */
export interface Draft {
  readonly quotations: readonly DraftedQuotation[];
  readonly links: readonly DraftedLink[];
}

/**
 * Reads a draft in Markdown without front matter. The result is empty if the Markdown is nested too deeply.
 * @param isSeparate whether the parts of a quotation that “he said” interrupts are separate quotations
 * @param minWords the minimum number of words in a quotation; by default, enough to rule out a term or a title
 */
export function readDraft(markdown: string, isSeparate = false, minWords?: number): Draft {
  const tree = parseBody(new VFile(markdown));
  const quotations: DraftedQuotation[] = [];
  const links: DraftedLink[] = [];
  if (tree === undefined) return { quotations, links };
  const offsetAt = offsetsIn(markdown);
  const visitChildren = (node: Nodes, place: Place): void => {
    if (!('children' in node)) return;
    for (const [index, child] of node.children.entries())
      read(child, place, leadIn(node.children[index - 1]));
  };
  const read = (node: Nodes, place: Place, lead: string): void => {
    switch (node.type) {
      case 'heading':
        return;
      case 'containerDirective':
        // In other blocks, quotations are already marked as such.
        if (opinionBlocks.some((name) => name === node.name)) visitChildren(node, place);
        return;
      case 'blockquote': {
        const block = blockQuotation(node, markdown, { lead, isInList: place.isInList });
        if (block) quotations.push(block);
        const { quoteMarkers } = place;
        visitChildren(node, {
          ...place,
          isInQuotation: block !== undefined,
          ...(!block && { quoteMarkers: [...quoteMarkers, ...quoteMarkersOf(node, markdown)] }),
        });
        return;
      }
      case 'link':
        links.push(...linkOf(node, markdown));
        return;
      case 'paragraph':
      case 'tableCell':
        if (!place.isInQuotation)
          for (const each of quotationsInProse(node, markdown, offsetAt, isSeparate, minWords))
            quotations.push({ ...each, quoteMarkers: place.quoteMarkers });
        visitChildren(node, place);
        return;
      case 'listItem':
        visitChildren(node, { ...place, isInList: true });
        return;
      default:
        visitChildren(node, place);
    }
  };
  read(tree, { isInList: false, isInQuotation: false, quoteMarkers: [] }, '');
  return { quotations, links };
}

/** What surrounds a node of a draft. */
interface Place {
  readonly isInList: boolean;
  readonly isInQuotation: boolean;
  /** The `>` markers of the enclosing block quotations that contain more than a quotation. */
  readonly quoteMarkers: readonly Span[];
}

/** The text of a paragraph that ends with a colon and so introduces the next node; empty for any other node. */
function leadIn(node: Nodes | undefined): string {
  const text = node?.type === 'paragraph' ? textOf(node).trim() : '';
  return text.endsWith(':') ? text : '';
}

function quotationsInProse(
  node: Nodes,
  markdown: string,
  offsetAt: (position: Position) => number,
  isSeparate: boolean,
  minWords?: number,
): DraftedQuotation[] {
  const { text, positionAt } = proseOf(node, markdown);
  const addresses = addressesIn(node);
  return markedQuotations(text, isSeparate, minWords).map((quotation) => {
    const { start, end } = quotation;
    let endOfLast = 0;
    const passages = quotedPassages(text.slice(start, end)).filter((passage) => {
      if (passage.start < endOfLast) return false;
      endOfLast = passage.end;
      return true;
    });
    const parts = passages.map((passage): QuotationPart => {
      const open = start + passage.start;
      const first = open + passage.open.length;
      const last = first + passage.words.length;
      const isClosed = passage.close !== '';
      const from = offsetAt(positionAt(first));
      const to = offsetAt(positionAt(last));
      return {
        start: offsetAt(positionAt(open)),
        end: isClosed ? to + lengthOfCharacter(markdown, to) : to,
        markdown: markdown.slice(from, to).trim(),
        words: passage.words.trim(),
      };
    });
    return {
      quotation,
      parts,
      display: 'inline',
      paragraph: text,
      addresses,
      ...positionAt(start),
    };
  });
}

function linkOf(node: Link, markdown: string): DraftedLink[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || !isExternal(node.url)) return [];
  if (node.children.some(({ type }) => type === 'image')) return [];
  const [from, to] = [node.children[0]?.position?.start, node.children.at(-1)?.position?.end];
  const label = markdown.slice(from?.offset, to?.offset);
  const isBare = label === node.url || markdown.charAt(start.offset) !== '[';
  const words = isBare ? undefined : label;
  return [{ start: start.offset, end: end.offset, address: node.url, markdown: words }];
}

/** The length of a character’s Markdown, which may be an entity or an escape. */
function lengthOfCharacter(markdown: string, at: number): number {
  return /^(?:&#?\w+;|\\.)/.exec(markdown.slice(at, at + 12))?.[0].length ?? 1;
}

/** Returns a function that converts lines and columns of a text to offsets. */
function offsetsIn(text: string): (position: Position) => number {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1;
}
