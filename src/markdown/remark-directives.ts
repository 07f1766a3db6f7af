import type { Paragraph, Parents, Root } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
// Types of `data.hName` and `data.hProperties`.
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { markdownText } from '../interface/strings.ts';
import type { PositionedIssue } from '../issues/issue.ts';
import { directiveIssues } from './directive-issues.ts';
import { markers, opinionBlocks, type Directive } from './directives.ts';
import { wordsOf } from './directive-words.ts';

declare module 'vfile' {
  interface DataMap {
    issues: readonly PositionedIssue[];
  }
}

/**
 * Turns our directives into marker elements, and every other `:name` back into text. Collects the issues of directives
 * in the data of the file. An unknown block is left out of the output.
 */
export function remarkDirectives() {
  return (tree: Root, file: VFile): void => {
    const issues: PositionedIssue[] = [];
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined || !isDirective(node)) return undefined;
      const { start, end } = node.position ?? {};
      const source = String(file.value).slice(start?.offset, end?.offset);
      const position = { line: start?.line ?? 1, column: start?.column ?? 1 };
      issues.push(...directiveIssues(node, source).map((issue) => ({ ...position, ...issue })));
      if (node.type === 'textDirective') return renderInline(node, source, index, parent);
      renderBlock(node);
      return undefined;
    });
    file.data.issues = issues;
  };
}

function isDirective(node: { type: string }): node is Directive {
  return ['textDirective', 'leafDirective', 'containerDirective'].includes(node.type);
}

function renderInline(
  node: TextDirective,
  source: string,
  index: number,
  parent: Parents,
): typeof SKIP | number {
  switch (node.name) {
    case 'quote':
      renderQuotation(node, 'inline');
      return SKIP;
    case 'scare':
      node.data = { hName: 'span', hProperties: { className: ['scare'] } };
      return SKIP;
    case 'title':
      node.data = { hName: 'cite' };
      return SKIP;
    default:
      parent.children.splice(index, 1, {
        type: 'text',
        value: source,
        ...(node.position && { position: node.position }),
      });
      return index + 1;
  }
}

function renderBlock(node: Exclude<Directive, TextDirective>): void {
  const name = node.type === 'containerDirective' ? node.name : '';
  if (node.type === 'containerDirective' && name === 'quote') {
    renderQuotation(node, 'block');
  } else if (name === 'collation') {
    const { id, only } = node.attributes ?? {};
    node.children = [];
    node.data = {
      hName: markers.collation,
      hProperties: { dataId: id ?? '', ...(only != null && { dataOnly: only }) },
    };
  } else if (node.type === 'containerDirective' && opinionBlocks.includes(name)) {
    const label: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: markdownText.opinion }],
      data: { hProperties: { className: ['opinion-label'] } },
    };
    node.children.unshift(label);
    node.data = { hName: 'section', hProperties: { className: ['opinion', name] } };
  } else {
    node.children = [];
    node.data = { hName: 'template' };
  }
}

function renderQuotation(
  node: ContainerDirective | TextDirective,
  display: 'inline' | 'block',
): void {
  const { id, witness } = node.attributes ?? {};
  const text = { type: 'text', value: wordsOf(node) } as const;
  if (node.type === 'textDirective') node.children = [text];
  else node.children = [{ type: 'paragraph', children: [text], data: { hName: 'span' } }];
  node.data = {
    hName: markers.quotation,
    hProperties: {
      dataDisplay: display,
      dataId: id ?? '',
      ...(witness != null && { dataWitness: witness }),
    },
  };
}
