import type { Issue } from '../integrity/issue.ts';

/** Signs that no writing has: most control characters, and what stands where a sign was lost. */
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFC-\uFFFF]/u;

/** The text of a file without a byte order mark, or why it has none. */
export function decoded(bytes: Uint8Array): string | Omit<Issue, 'severity' | 'file'> {
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
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    code: 'unreadable-character',
    message: `the character U+${code} stands here`,
    fix: 'write what should stand here; such signs come in when a text is saved in the wrong encoding',
  };
}
