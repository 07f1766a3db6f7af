import { describeIssue } from '../issues/describe-issue.ts';
import type { Position, PositionedIssue } from '../issues/issue.ts';
import { codePointOf, unreadableIn } from '../schemas/text.ts';
import { MAXIMUM_SIZE } from './files.ts';

const start = { line: 1, column: 1 };

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The maximum number of characters without a space or a stop. No script needs more, and longer runs make some patterns slow. */
const LONGEST_WORD = 2000;

/** The maximum number of consecutive spaces and line breaks. Longer runs make the same patterns slow. */
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
    text = decoder.decode(bytes);
  } catch {
    return { ...start, ...describeIssue('not-utf-8') };
  }
  const character = unreadableIn(text);
  if (character)
    return {
      ...positionAt(text, character.index),
      ...describeIssue('unreadable-character', { number: codePointOf(character[0]) }),
    };
  const space = endlessSpace.exec(text);
  if (space)
    return {
      ...positionAt(text, space.index),
      ...describeIssue('endless-space', { maximum: LONGEST_SPACE }),
    };
  const wordStart = endlessWordIn(text);
  if (wordStart === undefined) return text;
  return {
    ...positionAt(text, wordStart),
    ...describeIssue('endless-word', { maximum: LONGEST_WORD }),
  };
}

/** The offset of the first word that is too long; undefined if there is none. */
function endlessWordIn(text: string): number | undefined {
  if (hasFrequentBreaks(text)) return undefined;
  let start = 0;
  for (const word of text.split(BREAK)) {
    if (word.length > LONGEST_WORD) return start;
    start += word.length + 1;
  }
  return undefined;
}

/** Whether no word is too long. Jumping from break to break is faster than dividing the text into words. */
function hasFrequentBreaks(text: string): boolean {
  let start = 0;
  while (text.length - start > LONGEST_WORD) {
    let end = start + LONGEST_WORD;
    while (end >= start && !BREAK.test(text.charAt(end))) end -= 1;
    if (end < start) return false;
    start = end + 1;
  }
  return true;
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
