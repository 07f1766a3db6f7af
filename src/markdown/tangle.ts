import { describeIssue } from '../issues/describe-issue.ts';
import type { PositionedIssue } from '../issues/issue.ts';
import { openBlocks } from './open-blocks.ts';

/**
 * What would keep the parser busy for minutes, or crash it: blocks nested too deeply, too many blocks, or too many of a sign
 * in one paragraph, list or table.
 */
export type Tangle = { readonly line: number } & (
  | { readonly cause: 'depth' }
  | {
      readonly cause: 'number';
      readonly of: CountedPart;
      readonly count: number;
      readonly most: number;
    }
);

/** What is counted in a text. */
export type CountedPart = 'blocks' | 'lines' | 'columns' | 'tick-lengths' | Sign;

type Sign =
  'emphasis' | 'square' | 'brace' | 'angle' | 'mark' | 'colon' | 'tick' | 'at' | 'address';

/** A line that opens more nested lists and block quotations than anyone intends. The parser recurses into each. */
const TOO_DEEP = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){50}/m;

/** How deeply blocks may be nested: more deeply than anyone intends. The parser reads each again with the one around it. */
const DEEPEST = 8;

/** The most blocks in a text, separated by empty lines: far more than in a chapter of a book. The parser moves all for each. */
const MOST_BLOCKS = 5000;

/**
 * The most of each of these signs in one paragraph, list or table: more than anyone intends. The parser compares each with
 * all others, or searches everything that follows for its counterpart.
 */
const MOST: readonly (readonly [of: Sign, sign: RegExp, most: number])[] = [
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

const MOST_LINES = 1000;

/** The most different lengths of runs of backticks: more than anyone intends. */
const MOST_TICKS = 20;

/** The most columns in a table: more than anyone intends. */
const MOST_COLUMNS = 200;

/** A text shorter than this cannot have too many of anything, except nested blocks. */
const SHORT = 500;

/** Finds what keeps a text from being parsed in a moment; undefined if nothing does. Takes one step for each character. */
export function tangleOf(markdown: string): Tangle | undefined {
  const deep = TOO_DEEP.exec(markdown);
  if (deep) return { cause: 'depth', line: linesIn(markdown.slice(0, deep.index)) };
  const { deepest, line } = openBlocks(markdown);
  if (deepest > DEEPEST) return { cause: 'depth', line };
  if (markdown.length < SHORT) return undefined;
  let at = 1;
  const paragraphs = markdown.split(/\n(?=[ \t]*\n)/);
  for (const [index, paragraph] of paragraphs.entries()) {
    const most =
      tooManyIn(paragraph) ?? (index === MOST_BLOCKS ? tooManyBlocks(paragraphs) : undefined);
    if (most) return { cause: 'number', line: at + emptyLinesBefore(paragraph), ...most };
    at += linesIn(paragraph);
  }
  return undefined;
}

/** The issue of a text that cannot be parsed. If there is not too much of anything in it, its nesting crashed the parser. */
export function unreadableIssue(markdown: string): PositionedIssue {
  const { line, ...values } = tangleOf(markdown) ?? { line: 1, cause: 'depth' };
  return { line, column: 1, ...describeIssue('unreadable-markdown', values) };
}

type Excess = Omit<Extract<Tangle, { cause: 'number' }>, 'cause' | 'line'>;

function tooManyBlocks({ length }: readonly string[]): Excess {
  return { of: 'blocks', count: length, most: MOST_BLOCKS };
}

/** What a paragraph has too many of. */
function tooManyIn(paragraph: string): Excess | undefined {
  const counts: (readonly [CountedPart, number, number])[] = [
    ['lines', linesIn(paragraph.trim()), MOST_LINES],
    ['columns', columnsIn(paragraph), MOST_COLUMNS],
    ['tick-lengths', new Set(paragraph.match(/`+/g)).size, MOST_TICKS],
    ...MOST.map(([of, sign, most]) => [of, paragraph.match(sign)?.length ?? 0, most] as const),
  ];
  const excess = counts.find(([, count, most]) => count > most);
  return excess && { of: excess[0], count: excess[1], most: excess[2] };
}

function columnsIn(paragraph: string): number {
  return Math.max(...paragraph.split('\n', MOST_LINES).map((line) => line.split('|').length - 1));
}

function emptyLinesBefore(paragraph: string): number {
  return linesIn(paragraph.slice(0, paragraph.search(/\S/))) - 1;
}

function linesIn(text: string): number {
  return text.split('\n').length;
}
