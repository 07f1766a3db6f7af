import { describeIssue } from '../issues/describe-issue.ts';
import type { PositionedIssue } from '../issues/issue.ts';
import { openBlocks } from './open-blocks.ts';

/**
 * A limit that a text exceeds, so that it could keep the parser busy for minutes or crash it: on the depth of blocks, or on the
 * number of blocks, or of delimiters and other parts in one paragraph, list or table.
 */
export type ExceededLimit = { readonly line: number } & (
  | { readonly cause: 'depth' }
  | {
      readonly cause: 'number';
      readonly part: CountedPart;
      readonly count: number;
      readonly max: number;
    }
);

/** What is counted in a text. */
export type CountedPart = 'blocks' | 'lines' | 'columns' | 'tick-lengths' | Delimiter;

type Delimiter =
  'emphasis' | 'square' | 'brace' | 'angle' | 'mark' | 'colon' | 'tick' | 'at' | 'address';

/** A line that opens more nested lists and block quotations than anyone could intend. The parser recurses into each. */
const TOO_DEEP = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){50}/m;

/**
 * The deepest allowed nesting of blocks: deeper than anyone needs. The parser reads each block again for every block around it.
 */
const MAX_DEPTH = 8;

/** The most blocks in a text: far more than a chapter has. For each block, the parser moves all those after it. */
const MAX_BLOCKS = 5000;

/**
 * The most occurrences of each delimiter in one paragraph, list or table: more than anyone needs. The parser compares each one
 * with all others, or searches all the text after it for its counterpart.
 */
const DELIMITERS: readonly (readonly [name: Delimiter, pattern: RegExp, max: number])[] = [
  ['emphasis', /(?<!^[ \t]*)[*_~]+/gm, 1000],
  ['square', /\[/g, 500],
  ['brace', /\{/g, 500],
  ['angle', /</g, 500],
  ['mark', /[“„"]/g, 1000],
  ['colon', /:(?=[a-z])/gi, 500],
  ['tick', /`+/g, 500],
  ['at', /@/g, 500],
  ['address', /www\.|https?:/gi, 500],
];

const MAX_LINES = 1000;

/** The maximum number of different lengths that runs of backticks can have: more than anyone needs. */
const MAX_TICK_LENGTHS = 20;

/** The most columns in a table: more than anyone needs. */
const MAX_COLUMNS = 200;

/** A text shorter than this can exceed no limit except the one on nesting. */
const SHORT = 500;

/** Finds the first limit that a text exceeds; undefined if it exceeds none. The time it takes is proportional to the length. */
export function exceededLimit(markdown: string): ExceededLimit | undefined {
  const deep = TOO_DEEP.exec(markdown);
  if (deep) return { cause: 'depth', line: linesIn(markdown.slice(0, deep.index)) };
  const { deepest, line } = openBlocks(markdown);
  if (deepest > MAX_DEPTH) return { cause: 'depth', line };
  if (markdown.length < SHORT) return undefined;
  let firstLine = 1;
  const paragraphs = markdown.split(/\n(?=[ \t]*\n)/);
  for (const [index, paragraph] of paragraphs.entries()) {
    const excess =
      tooManyIn(paragraph) ?? (index === MAX_BLOCKS ? tooManyBlocks(paragraphs) : undefined);
    if (excess)
      return { cause: 'number', line: firstLine + emptyLinesBefore(paragraph), ...excess };
    firstLine += linesIn(paragraph);
  }
  return undefined;
}

/** The issue with a text that cannot be parsed. If it exceeds no limit, its nesting crashed the parser. */
export function unreadableIssue(markdown: string): PositionedIssue {
  const { line, ...values } = exceededLimit(markdown) ?? { line: 1, cause: 'depth' };
  return { line, column: 1, ...describeIssue('unreadable-markdown', values) };
}

type Excess = Omit<Extract<ExceededLimit, { cause: 'number' }>, 'cause' | 'line'>;

function tooManyBlocks({ length }: readonly string[]): Excess {
  return { part: 'blocks', count: length, max: MAX_BLOCKS };
}

/** The first kind of part that a paragraph has too many of; undefined if there is none. */
function tooManyIn(paragraph: string): Excess | undefined {
  const counts: (readonly [CountedPart, number, number])[] = [
    ['lines', linesIn(paragraph.trim()), MAX_LINES],
    ['columns', columnsIn(paragraph), MAX_COLUMNS],
    ['tick-lengths', new Set(paragraph.match(/`+/g)).size, MAX_TICK_LENGTHS],
    ...DELIMITERS.map(
      ([name, pattern, max]) => [name, paragraph.match(pattern)?.length ?? 0, max] as const,
    ),
  ];
  const excess = counts.find(([, count, max]) => count > max);
  return excess && { part: excess[0], count: excess[1], max: excess[2] };
}

function columnsIn(paragraph: string): number {
  return Math.max(...paragraph.split('\n', MAX_LINES).map((line) => line.split('|').length - 1));
}

function emptyLinesBefore(paragraph: string): number {
  return linesIn(paragraph.slice(0, paragraph.search(/\S/))) - 1;
}

function linesIn(text: string): number {
  return text.split('\n').length;
}
