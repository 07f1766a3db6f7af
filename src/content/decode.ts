import { describeIssue } from '../issues/describe-issue.ts';
import type { PositionedIssue } from '../issues/issue.ts';
import { numberOf, unreadable } from '../schemas/text.ts';
import { MAXIMUM_SIZE } from './files.ts';

const start = { line: 1, column: 1 };

/** Decodes the bytes of a content file: its text without a byte order mark, or the issue that prevents this. */
export function decodeText(bytes: Uint8Array): string | PositionedIssue {
  if (bytes.length > MAXIMUM_SIZE)
    return { ...start, ...describeIssue('too-large', { kilobytes: MAXIMUM_SIZE / 1024 }) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ...start, ...describeIssue('not-utf-8') };
  }
  const found = unreadable.exec(text);
  if (!found) return text;
  const lines = text.slice(0, found.index).split('\n');
  return {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    ...describeIssue('unreadable-character', { number: numberOf(found[0]) }),
  };
}
