import { describeIssue } from '../issues/describe-issue.ts';
import type { Position, PositionedIssue } from '../issues/issue.ts';
import { codePointOf, unreadable } from '../schemas/text.ts';
import { MAXIMUM_SIZE } from './files.ts';

const start = { line: 1, column: 1 };

/** The most characters without a space or a stop. No script needs more, and longer runs make some patterns slow. */
const LONGEST_WORD = 2000;

/** The most consecutive spaces and line breaks. Longer runs make the same patterns slow. */
const LONGEST_SPACE = 1000;
const endlessSpace = new RegExp(`\\s{${LONGEST_SPACE + 1}}`, 'u');

/** White space, and punctuation in scripts that put no spaces between words. */
const BREAK = /[\s。，、；：！？…「」『』・।॥།་။၊។]/u;

/** Decodes a content file's bytes as text without a byte order mark. Returns an issue if they cannot be used as text. */
export function decodeText(bytes: Uint8Array): string | PositionedIssue {
  if (bytes.length > MAXIMUM_SIZE)
    return { ...start, ...describeIssue('too-large', { kilobytes: MAXIMUM_SIZE / 1024 }) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ...start, ...describeIssue('not-utf-8') };
  }
  const character = unreadable.exec(text);
  if (character)
    return {
      ...positionAt(text, character.index),
      ...describeIssue('unreadable-character', { number: codePointOf(character[0]) }),
    };
  const space = endlessSpace.exec(text);
  if (space)
    return {
      ...positionAt(text, space.index),
      ...describeIssue('endless-space', { most: LONGEST_SPACE }),
    };
  const wordStart = endlessWordIn(text);
  if (wordStart === undefined) return text;
  return {
    ...positionAt(text, wordStart),
    ...describeIssue('endless-word', { most: LONGEST_WORD }),
  };
}

/** The offset of the first word that is too long; undefined if there is none. */
function endlessWordIn(text: string): number | undefined {
  let start = 0;
  for (const word of text.split(BREAK)) {
    if (word.length > LONGEST_WORD) return start;
    start += word.length + 1;
  }
  return undefined;
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
