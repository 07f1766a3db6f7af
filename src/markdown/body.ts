import type { Nodes, Parents, Root } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Position } from '../integrity/issue.ts';
import { remarkPlugins } from './plugins.ts';
import type { References } from './remark-references.ts';
import { wordsOf } from './remark-directives.ts';

/** A quotation as an article prints it. */
export interface PrintedQuotation extends Position {
  readonly id: string;
  readonly words: string;
  readonly display: 'inline' | 'block';
  readonly witness: string | undefined;
  /** Why a trim that loses a negation or a hedge is right all the same. */
  readonly trim: string | undefined;
  /** The characters that stand directly before and after an inline quotation; empty at the edge of its block. */
  readonly neighbors: readonly [before: string, after: string];
}

/** A run of our own prose, and where each of its characters stands. */
export interface Prose {
  readonly text: string;
  readonly at: (index: number) => Position;
}

/** A fault of Markdown that a plugin or the reader found. */
export interface BodyFault extends Position {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
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

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkPlugins).freeze();

/** Reads a Markdown body with the plugins that render it, and gives what the gate checks. */
export function readBody(markdown: string): Body {
  const file = new VFile({ value: markdown });
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const body = {
    quotations: [] as PrintedQuotation[],
    collations: [] as (Position & { id: string })[],
    notes: [] as (Position & { source: string })[],
    links: [] as (Position & { address: string })[],
    prose: [] as Prose[],
    faults: file.messages.map((message) => {
      const [text = '', fix = ''] = message.reason.split(' | ');
      return {
        line: message.line ?? 1,
        column: message.column ?? 1,
        code: message.ruleId ?? 'markdown',
        message: text,
        fix,
      };
    }) as BodyFault[],
  };
  visit(tree, (node, index, parent) => {
    const place = placeOf(node);
    switch (node.type) {
      case 'textDirective':
      case 'containerDirective':
        if (node.name === 'quote')
          body.quotations.push({ ...printed(node, place), neighbors: neighbors(parent, index) });
        else if (node.name === 'collation')
          body.collations.push({ ...place, id: node.attributes?.['id'] ?? '' });
        break;
      case 'sourceNote':
        body.notes.push({ ...place, source: node.source });
        break;
      case 'link':
      case 'image':
      case 'definition':
        body.links.push({ ...place, address: node.url });
        break;
      case 'html':
        body.faults.push({
          ...place,
          code: 'raw-html',
          message: 'raw HTML stands in the text',
          fix: 'write it in Markdown, or escape the < as &lt;',
        });
        break;
      case 'footnoteDefinition':
        body.faults.push({
          ...place,
          code: 'footnote-defined',
          message: `a footnote is defined in the text: “${node.identifier}”`,
          fix: 'remove the definition: a source note takes its text from the source’s record',
        });
        return SKIP;
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        body.prose.push(proseOf(node));
        break;
      default:
    }
    return undefined;
  });
  return { ...body, references: file.data.astro?.frontmatter?.['references'] as References };
}

function placeOf(node: Nodes): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

function neighbors(parent: Parents | undefined, index: number | undefined): [string, string] {
  if (!parent || index === undefined) return ['', ''];
  const text = (node: Nodes | undefined): string => (node?.type === 'text' ? node.value : '');
  return [text(parent.children[index - 1]).slice(-1), text(parent.children[index + 1]).slice(0, 1)];
}

function printed(
  node: ContainerDirective | TextDirective,
  place: Position,
): Omit<PrintedQuotation, 'neighbors'> {
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

/** Our own words in a block: quotations, titles and marked words are left out, each as one object replacement character. */
function proseOf(block: Nodes): Prose {
  let text = '';
  const starts: { index: number; place: Position }[] = [];
  visit(block, (node) => {
    if (node.type === 'textDirective') {
      text += '\uFFFC';
      return SKIP;
    }
    if (node.type === 'text' || node.type === 'inlineCode') {
      starts.push({ index: text.length, place: placeOf(node) });
      text += node.value;
    } else if (node.type === 'break') text += '\n';
    return undefined;
  });
  const at = (index: number): Position => {
    const start = starts.findLast((candidate) => candidate.index <= index) ?? {
      index: 0,
      place: placeOf(block),
    };
    const before = text.slice(start.index, index).split('\n');
    const last = before.at(-1)?.length ?? 0;
    return before.length === 1
      ? { line: start.place.line, column: start.place.column + last }
      : { line: start.place.line + before.length - 1, column: last + 1 };
  };
  return { text, at };
}
