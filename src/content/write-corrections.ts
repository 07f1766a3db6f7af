import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Correction } from '../schemas/correction.ts';

/** An edit to a text: replaces everything between two offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Adds corrections to the list in a record's data, and changes the status `published` to `corrected`. Everything else in the
 * file stays the same, character for character.
 * @param file the text of the record's file
 * @param extension the file's extension; in Markdown, the data is the front matter
 * @throws Error if the file has no readable data
 */
export function withCorrections(
  file: string,
  corrections: readonly Correction[],
  extension: '.md' | '.yaml' = '.md',
): string {
  const [opening, frontMatter] = extension === '.md' ? frontMatterOf(file) : dataOf(file);
  const { contents } = parseDocument(frontMatter, { schema: 'failsafe' });
  if (!isMap(contents)) throw new Error('The record has no front matter.');
  const edits = [
    ...statusEdits(valueOf(contents, 'status')),
    correctionsEdit(valueOf(contents, 'corrections'), frontMatter, corrections),
  ];
  const newline = file.includes('\r\n') ? '\r\n' : '\n';
  const edited = edits
    // From the last edit to the first, so that the offsets of those still to come stay valid.
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, edit) =>
        text.slice(0, edit.start) + edit.text.replaceAll('\n', newline) + text.slice(edit.end),
      frontMatter,
    );
  return opening + edited + file.slice(opening.length + frontMatter.length);
}

type OpeningAndData = readonly [opening: string, data: string];

function frontMatterOf(file: string): OpeningAndData {
  const fences = /^(\uFEFF?---[ \t]*\r?\n)((?:[^\n]*\n)*?)---[ \t]*\r?(?:\n|$)/.exec(file);
  return [fences?.[1] ?? '', fences?.[2] ?? ''];
}

function dataOf(file: string): OpeningAndData {
  const opening = file.startsWith('\uFEFF') ? '\uFEFF' : '';
  return [opening, file.slice(opening.length)];
}

function valueOf(map: YAMLMap, name: string): unknown {
  return map.items.find(({ key }) => isScalar(key) && key.value === name)?.value;
}

function statusEdits(status: unknown): Edit[] {
  if (!isScalar(status) || status.value !== 'published') return [];
  const [start, end] = rangeOf(status);
  return [{ start, end, text: 'corrected' }];
}

function correctionsEdit(
  list: unknown,
  frontMatter: string,
  corrections: readonly Correction[],
): Edit {
  if (!isSeq<Node>(list))
    return insertion(
      frontMatter.length,
      `${/[^\n]$/.test(frontMatter) ? '\n' : ''}corrections:\n${entries(corrections, 2)}`,
    );
  const last = list.items.at(-1);
  if (last === undefined) return replaceEmptyList(list, frontMatter, corrections);
  const [, lastEnd] = rangeOf(last);
  if (list.flow) return insertion(lastEnd, corrections.map((each) => `, ${inFlow(each)}`).join(''));
  const isAtLineStart = frontMatter.charAt(lastEnd - 1) === '\n';
  const [start] = rangeOf(list);
  const indent = start - (frontMatter.lastIndexOf('\n', start) + 1);
  return insertion(
    isAtLineStart ? lastEnd : frontMatter.indexOf('\n', lastEnd) + 1,
    entries(corrections, indent),
  );
}

function insertion(offset: number, text: string): Edit {
  return { start: offset, end: offset, text };
}

/** Replaces `[]` and the space before it, but keeps a comment after it. */
function replaceEmptyList(
  list: YAMLSeq,
  frontMatter: string,
  corrections: readonly Correction[],
): Edit {
  const [start, listEnd] = rangeOf(list);
  const end = frontMatter.indexOf('\n', listEnd) + 1;
  const comment = frontMatter.slice(listEnd, end).replace('\r', '');
  const isAfterSpace = frontMatter.charAt(start - 1) === ' ';
  return {
    start: isAfterSpace ? start - 1 : start,
    end,
    text: comment + entries(corrections, 2),
  };
}

function rangeOf({ range }: Node): [start: number, end: number] {
  if (!range) throw new Error('The parser gave no range.');
  return [range[0], range[1]];
}

/** Corrections as entries of a YAML list. */
function entries(corrections: readonly Correction[], indent: number): string {
  const space = ' '.repeat(indent);
  return corrections
    .map((correction) => `${space}- ${fields(correction).join(`\n${space}  `)}\n`)
    .join('');
}

function inFlow(correction: Correction): string {
  return `{ ${fields(correction).join(', ')} }`;
}

/** The keys of a correction with their values. JSON strings are YAML strings. */
function fields(correction: Correction): string[] {
  return Object.entries(correction).map(
    ([key, value]) => `${key}: ${key === 'on' || key === 'kind' ? value : JSON.stringify(value)}`,
  );
}
