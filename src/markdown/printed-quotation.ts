import type { Parents } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { Position } from '../issues/issue.ts';
import { isUnspaced } from '../quotation/scripts.ts';
import { wordsOf } from './directive-words.ts';

/** A quotation as an article prints it. */
export interface PrintedQuotation extends Position {
  readonly id: string;
  readonly words: string;
  readonly display: 'inline' | 'block';
  readonly witness: string | undefined;
  /** The editor's reason why the meaning stays the same although the words left out include a negation or a hedge. */
  readonly trim: string | undefined;
}

/** Reads a quotation from its directive. */
export function printedQuotation(
  node: ContainerDirective | TextDirective,
  position: Position,
): PrintedQuotation {
  const { id, witness, trim } = node.attributes ?? {};
  return {
    ...position,
    id: id ?? '',
    words: wordsOf(node),
    display: node.type === 'textDirective' ? 'inline' : 'block',
    witness: witness ?? undefined,
    trim: trim ?? undefined,
  };
}

/** Whether a letter or digit directly before or after a node runs into it, in a script that has spaces between words. */
export function isGlued(parent: Parents | undefined, index = 0): boolean {
  const [before, after] = [parent?.children[index - 1], parent?.children[index + 1]];
  const [last, first] = [
    before?.type === 'text' ? before.value.slice(-1) : '',
    after?.type === 'text' ? after.value.slice(0, 1) : '',
  ];
  return [last, first].some(
    (character) => /[\p{L}\p{N}]/u.test(character) && !isUnspaced(character),
  );
}
