import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Position } from '../issues/issue.ts';
import { wordsOf } from './directive-words.ts';
import { sourcePositions } from './source-positions.ts';

/** A quotation in prose: the id of its record, the printing it names, if any, and its words. */
export interface ProseQuotation {
  readonly id: string;
  readonly witness?: string;
  readonly words: string;
}

/** A block of our own prose, without the quotations in it. */
export interface Prose {
  /** The text, with an object replacement character for each quotation, title and scare quote. */
  readonly text: string;
  /** The quotations, by the offset of the character that replaces each of them. */
  readonly quotations: ReadonlyMap<number, ProseQuotation>;
  /** The words marked as a title or as scare quotes, by the offset of the character that replaces them. */
  readonly named: ReadonlyMap<number, string>;
  /** The emphasized stretches of the text. */
  readonly emphasized: readonly { readonly start: number; readonly end: number }[];
  /** Converts an offset in the text to a position in the Markdown. */
  readonly positionAt: (offset: number) => Position;
  /** For a table cell, the text of the first cell in its row. */
  readonly label?: string;
  /** Whether the character at an offset is part of code, which may show Markdown. */
  readonly isCode: (offset: number) => boolean;
}

/** Reads the prose of a block, such as a paragraph. */
export function proseOf(block: Nodes, markdown: string): Prose {
  let text = '';
  const pieces: { start: number; node: Nodes }[] = [];
  const quotations = new Map<number, ProseQuotation>();
  const named = new Map<number, string>();
  const emphasized: { start: number; end: number }[] = [];
  visit(block, (node) => {
    if (node.type === 'emphasis' || node.type === 'strong')
      emphasized.push({ start: text.length, end: text.length + toString(node).length });
    const piece = textOfPiece(node);
    if (piece === undefined) return undefined;
    if (node.type === 'textDirective' && node.name === 'quote') {
      const { id, witness } = node.attributes ?? {};
      const words = wordsOf(node);
      quotations.set(text.length, { id: id ?? '', words, ...(witness != null && { witness }) });
    } else if (node.type === 'textDirective') named.set(text.length, wordsOf(node));
    pieces.push({ start: text.length, node });
    text += piece;
    return SKIP;
  });
  const pieceAt = (index: number) =>
    pieces.findLast(({ start }) => start <= index) ?? { start: 0, node: block };
  const isCode = (index: number): boolean => /code/i.test(pieceAt(index).node.type);
  const positionAt = (index: number): Position => {
    const piece = pieceAt(index);
    const positions = sourcePositions(markdown);
    const offset =
      piece.node.type === 'text'
        ? positions.offsetsOf(piece.node)(index - piece.start)
        : piece.node.position?.start.offset;
    const { line, column } = positions.pointAt(offset ?? block.position?.start.offset ?? 0);
    return { line, column };
  };
  return { text, quotations, named, emphasized, positionAt, isCode };
}

/** The text that a node adds to the prose; undefined if its children add theirs instead. */
function textOfPiece(node: Nodes): string | undefined {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'textDirective':
      return '\uFFFC';
    default:
      return undefined;
  }
}
