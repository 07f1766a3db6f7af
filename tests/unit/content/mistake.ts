import { expect } from 'vitest';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { parseContentFile } from '../../../src/content/read.ts';
import { splitAtMark } from './split-at-mark.ts';

/** A valid quotation. */
export const quote = `speakers: [ada-lee]
form: direct
medium: speech
text: Rain.
language: en
said: 2025-05-05
copy-text: post
chain: [morning-post]
witnesses:
  - id: post
    source: morning-post
    form: direct
    text: Rain.
status: draft
`;
/** A valid source. */
export const source = `type: webpage
language: en
standing: news
read: whole
`;
/** A valid event. */
export const event = `title: Rain
date: 2025-05-05
kind: happened
sources: [morning-post]
`;

/** The issues of a record in a collection. It has data only if it has no issues. */
export function issuesOf(collection: CollectionName, yaml: string) {
  const isMarkdown = collection !== 'sources';
  const text = isMarkdown ? `---\n${yaml}---\n` : yaml;
  const path = `content/${collection}/rain${isMarkdown ? '.md' : '.yaml'}`;
  const { data, issues } = parseContentFile(collection, path, Buffer.from(text));
  expect(data === undefined).toBe(issues.length > 0);
  return issues;
}

/** A mistake in a record: the text it replaces, the mistake with its position marked by ▲, and the issue. */
export interface Mistake {
  readonly replace: string;
  readonly with: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** Expects a record with a mistake to have that issue and no other. */
export function expectIssue(collection: CollectionName, record: string, mistake: Mistake): void {
  expect(record).toContain(mistake.replace);
  const { text, place } = splitAtMark(record.replace(mistake.replace, () => mistake.with));
  const isMarkdown = collection !== 'sources';
  expect(issuesOf(collection, text)).toEqual([
    {
      severity: 'error',
      file: `content/${collection}/rain${isMarkdown ? '.md' : '.yaml'}`,
      line: place.line + Number(isMarkdown),
      column: place.column,
      code: mistake.code,
      message: mistake.message,
      fix: mistake.fix,
    },
  ]);
}
