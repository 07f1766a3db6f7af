import type { Link, Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import {
  findQuotations,
  markedQuotations,
  type FoundQuotation,
} from '../passage-check/quotations.ts';
import type { Position } from '../issues/issue.ts';
import { opinionBlocks } from '../markdown/directives.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { proseOf } from '../markdown/prose.ts';
import { quotedPassages } from '../quotation/quoted-passages.ts';
import type { Span } from './found-passage.ts';
import { textOf } from '../markdown/text-of.ts';

/** A part of a quotation in Markdown. Its span includes the quotation marks; its words are the ones between them. */
export interface QuotationPart extends Span {
  /** The words with their Markdown. */
  readonly markdown: string;
  readonly words: string;
}

/** A quotation in a draft. */
export interface DraftedQuotation extends Position {
  readonly quotation: FoundQuotation;
  /** One part, or several if “he said” interrupts the quotation. */
  readonly parts: readonly QuotationPart[];
  readonly display: 'inline' | 'block';
  /** The paragraph that it is in. */
  readonly paragraph: string;
  /** The addresses that its paragraph links to. */
  readonly addresses: readonly string[];
}

/** A link in a draft to another site. */
export interface DraftedLink extends Span {
  readonly address: string;
  /** Its text with Markdown; undefined if the text is the address itself. */
  readonly markdown: string | undefined;
}

/** What can become records in a draft: its quotations, and its links to other sites. */
export interface Draft {
  readonly quotations: readonly DraftedQuotation[];
  readonly links: readonly DraftedLink[];
}

/**
 * Reads a draft in Markdown without front matter. If it is nested too deeply, the result is empty.
 * @param isSeparate whether the parts of a quotation that “he said” interrupts are separate quotations
 */
export function readDraft(markdown: string, isSeparate = false): Draft {
  const tree = parseBody(new VFile(markdown));
  const quotations: DraftedQuotation[] = [];
  const links: DraftedLink[] = [];
  if (tree === undefined) return { quotations, links };
  const offsetAt = offsets(markdown);
  visit(tree, (node) => {
    switch (node.type) {
      case 'heading':
        return SKIP;
      case 'containerDirective':
        // Other blocks have their quotations already.
        return opinionBlocks.some((name) => name === node.name) ? undefined : SKIP;
      case 'blockquote':
        quotations.push(...inBlock(node, markdown));
        return SKIP;
      case 'link':
        links.push(...linkOf(node, markdown));
        return SKIP;
      case 'paragraph':
      case 'tableCell':
        quotations.push(...inProse(node, markdown, offsetAt, isSeparate));
        return undefined;
      default:
        return undefined;
    }
  });
  return { quotations, links };
}

function inProse(
  node: Nodes,
  markdown: string,
  offsetAt: (position: Position) => number,
  isSeparate: boolean,
): DraftedQuotation[] {
  const { text, positionAt } = proseOf(node, markdown);
  const addresses = addressesIn(node);
  return markedQuotations(text, isSeparate).map((quotation) => {
    const { start, end } = quotation;
    let done = 0;
    const passages = quotedPassages(text.slice(start, end)).filter((passage) => {
      if (passage.start < done) return false;
      done = passage.end;
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

/** A block quotation whose words are all that it has. */
function inBlock(node: Nodes, markdown: string): DraftedQuotation[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || !('children' in node)) return [];
  const text = node.children.map((child) => textOf(child)).join('\n\n');
  const [quotation, ...more] = findQuotations(text);
  if (!quotation || more.length > 0) return [];
  const source = markdown.slice(start.offset, end.offset).replace(/^[ \t]*>[ \t]?/gm, '');
  const [words] = [quotation.readings[0].words];
  const part = { start: start.offset, end: end.offset, markdown: source.trim(), words };
  return [
    {
      quotation,
      parts: [part],
      display: 'block',
      paragraph: text,
      addresses: addressesIn(node),
      line: start.line,
      column: start.column,
    },
  ];
}

function addressesIn(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, 'link', ({ url }) => {
    if (isAddress(url)) found.push(url);
  });
  return found;
}

function linkOf(node: Link, markdown: string): DraftedLink[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || !isAddress(node.url)) return [];
  if (node.children.some(({ type }) => type === 'image')) return [];
  const [from, to] = [node.children[0]?.position?.start, node.children.at(-1)?.position?.end];
  const own = markdown.slice(from?.offset, to?.offset);
  const isBare = own === node.url || markdown.charAt(start.offset) !== '[';
  const words = isBare ? undefined : own;
  return [{ start: start.offset, end: end.offset, address: node.url, markdown: words }];
}

function isAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** The length of a character in Markdown, which may be an entity or an escape. */
function lengthOfCharacter(markdown: string, at: number): number {
  return /^(?:&#?\w+;|\\.)/.exec(markdown.slice(at, at + 12))?.[0].length ?? 1;
}

/** Converts positions in a text, by line and column, to offsets. */
function offsets(text: string): (position: Position) => number {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1;
}
