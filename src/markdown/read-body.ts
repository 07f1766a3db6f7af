import type { Nodes } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Position } from '../issues/issue.ts';
import { nodeIssue, strayMarkup, type BodyFault } from './node-issues.ts';
import { proseOf, type Prose } from './prose.ts';
import type { References } from './remark-references.ts';
import { parseBody } from './parse-body.ts';
import { wordsOf } from './directive-text.ts';

/** A quotation as an article prints it. */
export interface PrintedQuotation extends Position {
  readonly id: string;
  readonly words: string;
  readonly display: 'inline' | 'block';
  readonly witness: string | undefined;
  /** Why a trim that loses a negation or a hedge is right all the same. */
  readonly trim: string | undefined;
}

/** A body read for checking. Lines count from the first line of the body. */
export interface Body {
  readonly quotations: readonly PrintedQuotation[];
  readonly collations: readonly (Position & { readonly id: string })[];
  readonly notes: readonly (Position & { readonly source: string })[];
  readonly links: readonly (Position & { readonly address: string })[];
  readonly prose: readonly Prose[];
  readonly faults: readonly BodyFault[];
  readonly references: References;
}

/** Reads a Markdown body with the plugins that render it, and gives what the gate checks. Takes any text. */
export function readBody(markdown: string): Body {
  const file = new VFile({ value: markdown });
  const body = {
    quotations: [] as PrintedQuotation[],
    collations: [] as (Position & { id: string })[],
    notes: [] as (Position & { source: string })[],
    links: [] as (Position & { address: string })[],
    prose: [] as Prose[],
    faults: [] as BodyFault[],
    references: { quotes: [], printings: [], sources: [], words: 0 } as References,
  };
  // Most records have no body.
  if (markdown.trim() === '') return body;
  const tree = parseBody(file);
  if (tree === undefined) {
    body.faults.push({
      line: 1,
      column: 1,
      code: 'unreadable-markdown',
      message: 'the text cannot be taken apart: its parts stand too deep in one another',
      fix: 'remove needless > signs, brackets and indentation',
    });
    return body;
  }
  body.faults.push(
    ...file.messages.map(({ line, column, ruleId, reason, note }) => ({
      line: line ?? 1,
      column: column ?? 1,
      code: ruleId ?? 'markdown',
      message: reason,
      fix: note ?? '',
    })),
  );
  visit(tree, (node, _index, parent) => {
    const place = placeOf(node);
    const fault = nodeIssue(node, parent);
    if (fault) body.faults.push({ ...place, ...fault });
    switch (node.type) {
      case 'textDirective':
        if (node.name === 'quote') body.quotations.push(printed(node, place));
        break;
      case 'containerDirective':
        if (node.name === 'quote') {
          body.quotations.push(printed(node, place));
          return SKIP;
        }
        if (node.name === 'collation')
          body.collations.push({ ...place, id: node.attributes?.['id'] ?? '' });
        break;
      case 'sourceNote':
        body.notes.push({ ...place, source: node.source });
        break;
      case 'link':
      case 'definition':
        body.links.push({ ...place, address: node.url });
        break;
      case 'footnoteDefinition':
        return SKIP;
      case 'paragraph':
      case 'heading':
      case 'tableCell': {
        const prose = proseOf(node, markdown);
        body.prose.push(prose);
        break;
      }
      default:
    }
    return undefined;
  });
  const lines = new Set(body.faults.map(({ line }) => line));
  // What is left over of a faulty directive is not told a second time.
  body.faults.push(...body.prose.flatMap(strayMarkup).filter(({ line }) => !lines.has(line)));
  return { ...body, references: file.data.astro?.frontmatter?.['references'] as References };
}

function placeOf(node: Nodes): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

function printed(node: ContainerDirective | TextDirective, place: Position): PrintedQuotation {
  const { id, witness, trim } = node.attributes ?? {};
  return {
    ...place,
    id: id ?? '',
    words: wordsOf(node),
    display: node.type === 'textDirective' ? 'inline' : 'block',
    witness: witness ?? undefined,
    trim: trim ?? undefined,
  };
}
