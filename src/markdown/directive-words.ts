import type { Directive } from './directives.ts';
import { textOf } from './text-of.ts';

/** The words of a quotation directive, without formatting. */
export function wordsOf(node: Directive): string {
  return textOf(node).replace(/\s+/g, ' ');
}
