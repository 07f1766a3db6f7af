import type { Link, List, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import type { Position, PositionedIssue } from '../issues/issue.ts';
import { shortened } from '../issues/shortened.ts';
import { textOf } from './text-of.ts';

/**
 * Finds the issues with a node that Markdown, probably by accident, shows differently from how it was written: a year that
 * becomes a list number, a product such as 2*3*4 that becomes emphasis, or an address that includes the punctuation after it.
 */
export function accidentalMarkup(node: Nodes, markdown: string): PositionedIssue[] {
  const { start, end } = node.position ?? {};
  const position = { line: start?.line ?? 1, column: start?.column ?? 1 };
  const source = markdown.slice(start?.offset, end?.offset);
  const at = (issue: IssueDescription): PositionedIssue[] => [{ ...position, ...issue }];
  switch (node.type) {
    case 'list':
      return node.ordered === true ? numberIssues(node, markdown) : [];
    case 'listItem':
      return typeof node.checked === 'boolean' ? at(describeIssue('check-box')) : [];
    case 'delete':
      return at(describeIssue('struck-out', { text: shown(source) }));
    case 'emphasis':
    case 'strong': {
      const [before, after] = [start?.offset ?? 0, end?.offset ?? 0];
      const isInWord = wordlike.test(markdown.charAt(before - 1) + markdown.charAt(after));
      return isInWord ? at(describeIssue('emphasis-in-word', { text: shown(source) })) : [];
    }
    case 'link':
      return isBare(node, source) && notInAddress.test(textOf(node))
        ? at(describeIssue('bare-address', { text: shown(textOf(node)) }))
        : [];
    case 'heading':
      if (!source.startsWith('#')) return at(describeIssue('underlined-heading'));
      return node.depth === 1 ? at(describeIssue('heading-of-page')) : [];
    case 'code':
      return /^(?:`{3}|~{3})/.test(source) ? [] : at(describeIssue('indented-code'));
    default:
      return [];
  }
}

const wordlike = /[\p{L}\p{N}]/u;

/** Characters that no address copied from a browser contains, so they belong to the text after the address. */
const notInAddress = /[^\x21-\x7E]|['"]/u;

/** Whether a link is a bare address in the text, without brackets. */
function isBare(node: Link, source: string): boolean {
  return node.position === undefined || !/^[<[]/.test(source);
}

function numberIssues({ children }: List, markdown: string): PositionedIssue[] {
  return children.flatMap(({ position }, index) => {
    if (!position) return [];
    const { line, column, offset } = position.start;
    const [number = ''] = /^\d+[.)]/.exec(markdown.slice(offset)) ?? [];
    if (Number.parseInt(number, 10) === index + 1) return [];
    return [{ line, column, ...describeIssue('number-of-list', { number }) }];
  });
}

/** Finds lines such as `[Reuters]: said so`, which define an address that no link uses, so that readers do not see them. */
export function unusedDefinitions(tree: Root): PositionedIssue[] {
  const used = new Set<string>();
  const defined = new Map<string, Position>();
  visit(tree, (node) => {
    if (node.type === 'linkReference') used.add(node.identifier);
    if (node.type === 'definition' && node.position)
      defined.set(node.identifier, node.position.start);
  });
  return [...defined]
    .filter(([id]) => !used.has(id))
    .map(([id, { line, column }]) => ({
      line,
      column,
      ...describeIssue('unused-definition', { id }),
    }));
}

function shown(text: string): string {
  return shortened(text.replace(/\s+/g, ' '), 60);
}
