import { toString } from 'mdast-util-to-string';
import type { Paragraph, Parents, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
// Types of `data.hName` and `data.hProperties`.
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { blockDirectives, inlineDirectives, markers, opinionBlocks } from './vocabulary.ts';

type Directive = ContainerDirective | LeafDirective | TextDirective;

/**
 * Turns our directives into marker elements and gives every other `:name` back as the text it was.
 * An unknown block directive is reported as a message on the file and left out of the output.
 */
export function remarkDirectives() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined || !isDirective(node)) return undefined;
      if (node.type === 'textDirective') return inline(node, index, parent as Parents, file);
      block(node, file);
      return undefined;
    });
  };
}

function isDirective(node: { type: string }): node is Directive {
  return (
    node.type === 'textDirective' ||
    node.type === 'leafDirective' ||
    node.type === 'containerDirective'
  );
}

function inline(
  node: TextDirective,
  index: number,
  parent: Parents,
  file: VFile,
): typeof SKIP | number {
  switch (node.name) {
    case 'quote':
      asQuotation(node, 'inline', file);
      return SKIP;
    case 'scare':
      node.data = { hName: 'span', hProperties: { className: ['scare'] } };
      return SKIP;
    case 'title':
      node.data = { hName: 'cite' };
      return SKIP;
    default: {
      const { start, end } = node.position ?? {};
      const source = String(file.value).slice(start?.offset ?? 0, end?.offset ?? 0);
      parent.children.splice(index, 1, {
        type: 'text',
        value: source,
        ...(node.position && { position: node.position }),
      });
      return index + 1;
    }
  }
}

function block(node: ContainerDirective | LeafDirective, file: VFile): void {
  if (node.type === 'containerDirective' && node.name === 'quote') {
    asQuotation(node, 'block', file);
  } else if (node.type === 'containerDirective' && node.name === 'collation') {
    requireId(node, file);
    node.children = [];
    node.data = {
      hName: markers.collation,
      hProperties: { dataId: node.attributes?.['id'] ?? '' },
    };
  } else if (node.type === 'containerDirective' && opinionBlocks[node.name] !== undefined) {
    const kind: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: opinionBlocks[node.name] ?? '' }],
      data: { hProperties: { className: ['opinion-mark'] } },
    };
    node.children.unshift(kind);
    node.data = { hName: 'section', hProperties: { className: ['opinion', node.name] } };
  } else {
    const colons = node.type === 'containerDirective' ? ':::' : '::';
    file.message(
      `there is no directive “${colons}${node.name}” | use one of ${blockDirectives.map((name) => `:::${name}`).join(', ')} (inline: ${inlineDirectives.map((name) => `:${name}`).join(', ')})`,
      { ...(node.position && { place: node.position }), ruleId: 'unknown-directive' },
    );
    node.data = { hName: 'template' };
    node.children = [];
  }
}

/** The words of a quotation directive, without any formatting inside it. */
export function wordsOf(node: ContainerDirective | TextDirective): string {
  const words =
    node.type === 'textDirective'
      ? toString(node)
      : node.children.map((child: RootContent) => toString(child)).join(' ');
  return words.replace(/\s+/g, ' ').trim();
}

function asQuotation(
  node: ContainerDirective | TextDirective,
  display: 'inline' | 'block',
  file: VFile,
): void {
  requireId(node, file);
  const { id, witness } = node.attributes ?? {};
  const words = wordsOf(node);
  if (words === '') {
    file.message(
      'a quotation directive holds no words | write the exact words between the brackets, or between the two lines of colons',
      {
        ...(node.position && { place: node.position }),
        ruleId: 'empty-quotation',
      },
    );
  }
  const text = { type: 'text', value: words } as const;
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

function requireId(node: Directive, file: VFile): void {
  if (node.attributes?.['id']) return;
  file.message(
    `“${node.name}” does not say which quotation it is | add its id in braces, such as {#oleg-vyugin-second-grade}`,
    {
      ...(node.position && { place: node.position }),
      ruleId: 'directive-without-id',
    },
  );
}
