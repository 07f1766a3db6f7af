import { isCollection, isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import type { Correction } from '../schemas/correction.ts';

/** A change of a text: what stands from one offset to another gives way to other words. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Adds corrections to the list in a record's front matter and marks a published record as corrected. Everything else
 * in the file stays as it is, character for character.
 * @param file the text of a Markdown record
 * @throws where the file has no front matter, or one that cannot be read
 */
export function withCorrections(file: string, corrections: readonly Correction[]): string {
  const found = /^(\uFEFF?---[ \t]*\r?\n)((?:[^\n]*\n)*?)---[ \t]*\r?(?:\n|$)/.exec(file);
  const [, opening = '', frontMatter = ''] = found ?? [];
  const { contents } = parseDocument(frontMatter, { schema: 'failsafe' });
  if (!isMap(contents)) throw new Error('The record has no front matter.');
  const pairOf = (name: string): Pair | undefined =>
    contents.items.find(({ key }) => isScalar(key) && key.value === name);
  const edits = [
    statusEdit(pairOf('status')),
    listEdit(pairOf('corrections'), frontMatter, corrections),
  ];
  const newline = opening.endsWith('\r\n') ? '\r\n' : '\n';
  const edited = edits
    .filter((edit) => edit !== undefined)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, edit) =>
        text.slice(0, edit.start) + edit.text.replaceAll('\n', newline) + text.slice(edit.end),
      frontMatter,
    );
  return opening + edited + file.slice(opening.length + frontMatter.length);
}

function statusEdit(pair: Pair | undefined): Edit | undefined {
  if (!isScalar(pair?.value) || pair.value.value !== 'published' || !pair.value.range)
    return undefined;
  const [start, end] = pair.value.range;
  return { start, end, text: 'corrected' };
}

function listEdit(
  pair: Pair | undefined,
  frontMatter: string,
  corrections: readonly Correction[],
): Edit {
  const end = frontMatter.length;
  if (!pair || !isScalar(pair.key) || !isCollection(pair.value))
    return {
      start: end,
      end,
      text: `corrections:\n${corrections.map((each) => entry(each, 2)).join('')}`,
    };
  const list = pair.value;
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  const [start = end, valueEnd = end] = list.range ?? [];
  if (!isCollection(last) || !last.range) {
    // The empty list gives way; a comment after it stays.
    const line = frontMatter.indexOf('\n', valueEnd) + 1;
    const comment = frontMatter.slice(valueEnd, line);
    const text = comment.replace(/\r/, '') + corrections.map((each) => entry(each, 2)).join('');
    return { start: start - (frontMatter.charAt(start - 1) === ' ' ? 1 : 0), end: line, text };
  }
  const lastEnd = last.range[1];
  if (list.flow)
    return {
      start: lastEnd,
      end: lastEnd,
      text: corrections.map((each) => `, ${inFlow(each)}`).join(''),
    };
  const isLine = frontMatter.charAt(lastEnd - 1) === '\n';
  const place = isLine ? lastEnd : frontMatter.indexOf('\n', lastEnd) + 1;
  const indent = start - (frontMatter.lastIndexOf('\n', start) + 1);
  return {
    start: place,
    end: place,
    text: corrections.map((each) => entry(each, indent)).join(''),
  };
}

/** A correction as an entry of a YAML list. */
function entry(correction: Correction, indent: number): string {
  const space = ' '.repeat(indent);
  return `${space}- ${fields(correction).join(`\n${space}  `)}\n`;
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
