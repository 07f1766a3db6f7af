import type { Nodes, Parents } from 'mdast';
import type { Position } from '../issues/issue.ts';
import { numberOf, unreadable } from '../schemas/text.ts';
import type { Prose } from './prose.ts';

/** A fault of Markdown that a plugin or the reader found. */
export interface BodyFault extends Position {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** What is wrong with a piece of Markdown by its kind alone. */
export function nodeIssue(
  node: Nodes,
  parent: Parents | undefined,
): Omit<BodyFault, keyof Position> | undefined {
  switch (node.type) {
    case 'text': {
      // As an entity it can stand in a file that is itself readable.
      const [sign] = unreadable.exec(node.value) ?? [];
      if (sign === undefined) return undefined;
      return {
        code: 'unreadable-character',
        message: `the character ${numberOf(sign)} stands here`,
        fix: 'write what should stand here',
      };
    }
    case 'html':
      return {
        code: 'raw-html',
        message: `raw HTML stands in the text: ${firstLine(node.value)}`,
        fix: 'write it in Markdown, or escape the < as &lt;',
      };
    case 'footnoteDefinition':
      return {
        code: 'footnote-defined',
        message: `a footnote is defined in the text: “${node.identifier}”`,
        fix: 'remove the definition: a source note takes its text from the source’s record',
      };
    case 'blockquote':
      return {
        code: 'block-quotation',
        message: 'a passage is set off with > as a quotation, on no record',
        fix: 'print words on record with :::quote{#id}; write anything else as a plain paragraph',
      };
    case 'image':
    case 'imageReference':
      return {
        code: 'image-in-text',
        message: `an image stands in the text: “${node.alt ?? ''}”`,
        fix: 'name the image that leads the article under lead, with its alt text and credit',
      };
    case 'sourceNote':
    case 'textDirective':
      if (parent?.type !== 'link' || (node.type === 'textDirective' && node.name !== 'quote'))
        return undefined;
      return {
        code: 'link-in-link',
        message: `a ${node.type === 'sourceNote' ? 'source note' : 'quotation'} stands inside a link, and is itself one`,
        fix: 'put it before or after the link',
      };
    default:
      return undefined;
  }
}

const strays: readonly (readonly [RegExp, Omit<BodyFault, keyof Position | 'message'>])[] = [
  [
    /\[\^[^\]]*\]?/g,
    {
      code: 'broken-note',
      fix: 'write the id of the source without spaces, such as [^reuters-order]',
    },
  ],
  [
    /^:{3,}.*/gm,
    {
      code: 'stray-colons',
      fix: 'write name and braces without a space, such as :::quote{#id}; close a block once, with as many colons as it begins with',
    },
  ],
  [
    /\{#[^}]*\}?/g,
    {
      code: 'stray-braces',
      fix: 'write a quotation as :quote[its words]{#its-id}, without a space before the braces',
    },
  ],
];

/** Signs that were meant for a note or a directive, are none, and would be shown to readers. */
export function strayMarkup({ text, at }: Prose): BodyFault[] {
  return strays.flatMap(([pattern, fault]) =>
    [...text.matchAll(pattern)].map((found) => ({
      ...at(found.index),
      ...fault,
      message: `“${firstLine(found[0])}” would be shown as it stands`,
    })),
  );
}

function firstLine(text: string): string {
  const [line = '', ...more] = text.trim().split('\n');
  return more.length > 0 || line.length > 60 ? `${line.slice(0, 60)} …` : line;
}
