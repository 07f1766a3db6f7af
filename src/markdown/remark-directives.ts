import type { Paragraph, Root, Text } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
// Types of `data.hName` and `data.hProperties`.
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { markdownText } from '../interface/strings.ts';
import type { PositionedIssue } from '../issues/issue.ts';
import { withUnclosed } from './unclosed-blocks.ts';
import { directiveIssues, isOurs } from './directive-issues.ts';
import { markers, opinionBlocks, type Directive } from './directives.ts';
import { wordsOf } from './directive-words.ts';
import { renderScene } from './scene.ts';

declare module 'vfile' {
  interface DataMap {
    issues: readonly PositionedIssue[];
  }
}

/**
 * Turns our directives into the elements they are rendered as, and every other `:name` back into text. An unknown block is left
 * out of the output. Collects the directives' issues in the file's data.
 */
export function remarkDirectives() {
  return (tree: Root, file: VFile): void => {
    const markdown = String(file.value);
    const issues: PositionedIssue[] = [];
    const report = (node: Directive): void => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const found = directiveIssues(node, sourceOf(node, markdown));
      issues.push(...found.map((issue) => ({ line, column, ...issue })));
    };
    // This comes first, so that the words of a quotation include whatever turns back into text.
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined || !isDirective(node) || isOurs(node)) return undefined;
      report(node);
      if (node.type !== 'textDirective') return undefined;
      parent.children.splice(index, 1, asText(node, markdown));
      return [SKIP, index + 1];
    });
    visit(tree, (node) => {
      if (!isDirective(node)) return undefined;
      if (isOurs(node)) report(node);
      if (node.type === 'textDirective') return renderInline(node);
      renderBlock(node);
      return undefined;
    });
    file.data.issues = withUnclosed(issues, markdown);
  };
}

/** A text node with a directive as it was written. */
function asText(node: Directive, markdown: string): Text {
  return {
    type: 'text',
    value: sourceOf(node, markdown),
    ...(node.position && { position: node.position }),
  };
}

function sourceOf({ position }: Directive, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset);
}

function isDirective(node: { type: string }): node is Directive {
  return ['textDirective', 'leafDirective', 'containerDirective'].includes(node.type);
}

function renderInline(node: TextDirective): typeof SKIP {
  if (node.name === 'quote') renderQuotation(node, 'inline');
  else if (node.name === 'scare')
    node.data = { hName: 'span', hProperties: { className: ['scare'] } };
  else node.data = { hName: 'cite' };
  return SKIP;
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
  } else if (node.type === 'containerDirective' && name === 'scene') {
    renderScene(node);
  } else if (name === 'state' && node.data?.hName !== undefined) {
    // The scene around the state has already set how it is rendered.
  } else if (node.type === 'containerDirective' && name === 'figure') {
    renderFigure(node);
  } else if (node.type === 'containerDirective' && isOpinion(name)) {
    renderOpinion(node, name);
  } else {
    node.children = [];
    node.data = { hName: 'template' };
  }
}

function isOpinion(name: string): name is (typeof opinionBlocks)[number] {
  return opinionBlocks.some((block) => block === name);
}

/** Renders an opinion block with a label. The label names the block unless a heading in it does. */
function renderOpinion(node: ContainerDirective, name: (typeof opinionBlocks)[number]): void {
  const hasHeading = node.children[0]?.type === 'heading';
  const value = hasHeading ? markdownText.opinion : markdownText.opinionOn[name];
  const label: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value }],
    data: { hProperties: { className: ['opinion-label'] } },
  };
  node.children.unshift(label);
  node.data = { hName: 'section', hProperties: { className: ['opinion', name] } };
}

/** Renders a figure: a marker for the picture, whose size only its file knows, then the caption, which ends with the credit. */
function renderFigure(node: ContainerDirective): void {
  const { src, alt, credit } = node.attributes ?? {};
  const [words] = node.children.filter((child) => child.type === 'paragraph');
  const picture: Paragraph = {
    type: 'paragraph',
    children: [],
    data: { hName: markers.picture, hProperties: { dataSrc: src ?? '', dataAlt: alt ?? '' } },
  };
  const caption: Paragraph = {
    type: 'paragraph',
    children: [...(words?.children ?? []), { type: 'text', value: ` ${credit ?? ''}` }],
    data: { hName: 'figcaption' },
  };
  node.children = [picture, caption];
  // Styled like the image at the top of an article.
  node.data = { hName: 'figure', hProperties: { className: ['lead-image'] } };
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
