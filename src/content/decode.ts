import type { Issue } from '../issues/issue.ts';
import { numberOf, unreadable } from '../schemas/text.ts';

/** The text of a file without a byte order mark, or why it has none. */
export function decodeText(bytes: Uint8Array): string | Omit<Issue, 'severity' | 'file'> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      line: 1,
      column: 1,
      code: 'not-utf-8',
      message: 'the file is not UTF-8 text',
      fix: 'save it as UTF-8',
    };
  }
  const found = unreadable.exec(text);
  if (!found) return text;
  const before = text.slice(0, found.index).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    code: 'unreadable-character',
    message: `the character ${numberOf(found[0])} stands here`,
    fix: 'write what should stand here; such signs come in with a copied text, or one saved in the wrong encoding',
  };
}
