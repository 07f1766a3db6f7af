import type { BlockContent, Nodes } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { speakersNear } from '../../passage-check/attribution.ts';
import { findQuotations, markedQuotations } from '../../passage-check/quotations.ts';
import type { Directive } from '../../markdown/directives.ts';
import { wordsOf } from '../../markdown/directive-words.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { proseOf } from '../../markdown/prose.ts';
import type { DraftQuotation } from './draft.ts';
import { textOf } from '../../markdown/text-of.ts';

const FRONT_MATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

/**
 * Finds the quotations in a Markdown text: quotation directives, block quotations, and passages in quotation marks. Skips front
 * matter, and text that `:scare[…]` or `:title[…]` marks as something else.
 */
export function markdownDraft(text: string): DraftQuotation[] {
  const markdown = text.replaceAll('\r\n', '\n');
  // Front matter becomes empty lines, so that the lines of the body keep their numbers.
  const body = markdown.replace(FRONT_MATTER, (lines) => lines.replace(/[^\n]+/g, ''));
  const tree = parseBody(new VFile(body));
  const found: DraftQuotation[] = [];
  if (tree === undefined) return found;
  visit(tree, (node) => {
    switch (node.type) {
      case 'containerDirective':
        if (node.name !== 'quote') return undefined;
        found.push(quotationOf(node, []));
        return SKIP;
      case 'blockquote':
        found.push(...quotationsInBlockquote(node));
        return SKIP;
      case 'heading':
      case 'paragraph':
      case 'tableCell':
        found.push(...quotationsInProse(node, body));
        return undefined;
      default:
        return undefined;
    }
  });
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function quotationsInProse(block: Nodes, markdown: string): DraftQuotation[] {
  const { text, quotations, positionAt } = proseOf(block, markdown);
  const directives: TextDirective[] = [];
  visit(block, 'textDirective', (node) => {
    if (node.name === 'quote') directives.push(node);
  });
  const inline = [...quotations.keys()].flatMap((at, index) => {
    const node = directives[index];
    return node ? [quotationOf(node, speakersNear(text, at, at + 1))] : [];
  });
  const marked = markedQuotations(text).map((quotation) => ({
    quotation,
    ...positionAt(quotation.start),
  }));
  return [...inline, ...marked];
}

function quotationOf(node: Directive, speakers: readonly string[]): DraftQuotation {
  const { id, witness, trim } = node.attributes ?? {};
  const words = wordsOf(node);
  return {
    quotation: { readings: [{ words, speakers }], start: 0, end: words.length, by: 'directive' },
    named: id == null ? undefined : { record: id, witness: witness ?? undefined },
    isTrimExplained: trim != null,
    ...positionOf(node),
  };
}

function quotationsInBlockquote(
  node: Nodes & { readonly children: readonly unknown[] },
): DraftQuotation[] {
  const text = (node.children as BlockContent[]).map((child) => textOf(child)).join('\n\n');
  return findQuotations(text).map((quotation) => ({ quotation, ...positionOf(node) }));
}

function positionOf({ position }: Nodes) {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
