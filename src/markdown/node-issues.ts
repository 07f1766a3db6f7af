import type { Nodes, Parents } from 'mdast';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import type { PositionedIssue } from '../issues/issue.ts';
import { shortened } from '../issues/shortened.ts';
import { codePointOf, hasLookalike, mixedScripts, unreadableIn } from '../schemas/text.ts';
import type { Prose } from './prose.ts';

/** The issue with a Markdown node that an article must not contain; undefined if the node is allowed. */
export function nodeIssue(node: Nodes, parent: Parents | undefined): IssueDescription | undefined {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return characterIssue(node.value);
    case 'link':
    case 'definition':
      return characterIssue(node.title ?? '');
    case 'html':
      return describeIssue('raw-html', { html: firstLine(node.value) });
    case 'footnoteDefinition':
      return describeIssue('footnote-defined', { id: node.identifier });
    case 'blockquote':
      return describeIssue('block-quotation');
    case 'image':
    case 'imageReference':
      return describeIssue('image-in-text', { alt: node.alt ?? '' });
    case 'sourceNote':
      return parent?.type === 'link' ? describeIssue('link-in-link', { thing: 'note' }) : undefined;
    case 'textDirective':
      return parent?.type === 'link' && node.name === 'quote'
        ? describeIssue('link-in-link', { thing: 'quotation' })
        : undefined;
    default:
      return undefined;
  }
}

/** The issue with an unreadable character in a text, even if written as an entity; undefined if there is none. */
export function characterIssue(text: string): IssueDescription | undefined {
  const [character] = unreadableIn(text) ?? [];
  if (character === undefined) return undefined;
  return describeIssue('unreadable-character', { number: codePointOf(character) });
}

/** Placeholders that editors leave where something is still to be written. */
export const unfinished =
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|TBC|TKTK|XXXX+)(?![\p{L}\p{N}])|lorem ipsum/gu;

const strays = [
  [/\[\^[^\]]*\]?/g, 'broken-note'],
  [/^:{3,}.*/gm, 'stray-colons'],
  [/(?<!^:{3,}.*)\{#[^}]*\}?/gm, 'stray-braces'],
  [/^#{2,6}(?=\p{L}).*/gmu, 'stray-hashes'],
  // Inside a word, asterisks stand for omitted letters: “f**k”.
  [/(?<![\p{L}\p{N}*])\*\*(?=\p{L}).*/gu, 'stray-asterisks'],
  [/\[[a-z0-9]+(?:-[a-z0-9]+)+\]/g, 'note-without-caret'],
  [unfinished, 'unfinished-text'],
  [new RegExp(mixedScripts, 'gu'), 'mixed-scripts'],
] as const;

/** Finds text that was meant as a note, a directive or other markup, but that readers would see as is. */
export function strayMarkupIssues({ text, positionAt, isCode }: Prose): PositionedIssue[] {
  return strays.flatMap(([pattern, code]) =>
    (code === 'mixed-scripts' && !hasLookalike(text) ? [] : [...text.matchAll(pattern)])
      .filter(({ index }) => !isCode(index))
      .map((found) => ({
        ...positionAt(found.index),
        ...describeIssue(code, { text: firstLine(found[0]) }),
      })),
  );
}

function firstLine(text: string): string {
  const [line = '', ...more] = text.trim().split('\n');
  return more.length > 0 && line.length <= 60 ? `${line} …` : shortened(line, 60);
}
