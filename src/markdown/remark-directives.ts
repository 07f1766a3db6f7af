import type { Paragraph, Parents, Root } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
// Types of `data.hName` and `data.hProperties`.
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { directiveFaults } from './directive-issues.ts';
import type { Directive } from './directives.ts';
import { markers, opinionBlocks } from './directives.ts';
import { wordsOf } from './directive-text.ts';

/**
 * Turns our directives into marker elements and gives every other `:name` back as the text it was. Faults are reported
 * as messages on the file, with the way to mend them as note; an unknown block is left out of the output.
 */
export function remarkDirectives() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined || !isDirective(node)) return undefined;
      const { start, end } = node.position ?? {};
      const source = String(file.value).slice(start?.offset, end?.offset);
      for (const { code, message, fix } of directiveFaults(node, source)) {
        const place = node.position && { place: node.position };
        file.message(message, { ...place, ruleId: code }).note = fix;
      }
      if (node.type === 'textDirective') return inline(node, source, index, parent);
      block(node);
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
  source: string,
  index: number,
  parent: Parents,
): typeof SKIP | number {
  switch (node.name) {
    case 'quote':
      asQuotation(node, 'inline');
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

function block(node: Exclude<Directive, TextDirective>): void {
  if (node.type === 'containerDirective' && node.name === 'quote') {
    asQuotation(node, 'block');
  } else if (node.type === 'containerDirective' && node.name === 'collation') {
    node.children = [];
    node.data = {
      hName: markers.collation,
      hProperties: { dataId: node.attributes?.['id'] ?? '' },
    };
  } else if (node.type === 'containerDirective' && opinionBlocks[node.name] !== undefined) {
    const kind: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: opinionBlocks[node.name] ?? '' }],
      data: { hProperties: { className: ['opinion-label'] } },
    };
    node.children.unshift(kind);
    node.data = { hName: 'section', hProperties: { className: ['opinion', node.name] } };
  } else {
    node.data = { hName: 'template' };
    node.children = [];
  }
}

function asQuotation(node: ContainerDirective | TextDirective, display: 'inline' | 'block'): void {
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
