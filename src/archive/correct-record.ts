import { isMap, isSeq, parseDocument } from 'yaml';
import type { Correction } from '../schemas/correction.ts';

/**
 * Adds corrections to a record's front matter and marks the record as corrected. Everything else in the file stays as it is,
 * character for character.
 * @param file the text of a Markdown record
 * @throws where the file has no front matter
 */
export function withCorrections(file: string, corrections: readonly Correction[]): string {
  const fences = [...file.matchAll(/^---[ \t]*$/gm)];
  const [opening, closing] = fences;
  if (opening?.index !== 0 || !closing) throw new Error('The record has no front matter.');
  const start = opening[0].length + 1;
  const frontMatter = file.slice(start, closing.index);
  return `${file.slice(0, start)}${inserted(frontMatter, corrections)}${file.slice(closing.index)}`.replace(
    /^status: published$/m,
    'status: corrected',
  );
}

function inserted(frontMatter: string, corrections: readonly Correction[]): string {
  const document = parseDocument(frontMatter, { schema: 'failsafe' });
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => String(key) === 'corrections')
    : undefined;
  const entries = corrections.map(entry).join('');
  if (!pair) return `${frontMatter}corrections:\n${entries}`;
  if (isSeq(pair.value) && pair.value.items.length > 0) {
    const end = pair.value.range[1];
    const separator = frontMatter.slice(0, end).endsWith('\n') ? '' : '\n';
    return `${frontMatter.slice(0, end)}${separator}${entries}${frontMatter.slice(end).replace(/^\n/, '')}`;
  }
  return frontMatter.replace(/^corrections:.*\n/m, `corrections:\n${entries}`);
}

/** A correction as a YAML list entry. JSON strings are YAML strings. */
function entry(correction: Correction): string {
  const lines = Object.entries(correction).map(
    ([key, value]) => `${key}: ${key === 'on' ? value : JSON.stringify(value)}`,
  );
  return `  - ${lines.join('\n    ')}\n`;
}
