import { describeIssue } from '../issues/describe-issue.ts';
import { parseYaml, type YamlDocument } from './parse-yaml.ts';

/** A parsed content file: its data, with every scalar as a string, and its body. */
export interface ContentDocument extends YamlDocument {
  readonly body: string;
  /** The line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

const OPENING = /^---[ \t]*(?:\n|$)/;
const CLOSING = /\n---[ \t]*(?:\n|$)/;

/** Parses a Markdown file: its YAML front matter and its body. */
export function parseMarkdownDocument(file: string): ContentDocument {
  const text = file.includes('\r') ? file.replace(/\r(?=\n|$)/g, '') : file;
  if (!OPENING.test(text)) return withoutFrontMatter('absent');
  const closing = CLOSING.exec(text);
  if (!closing) return withoutFrontMatter('not-closed');
  // The opening fence is kept as an empty line, so that the lines of the front matter keep their numbers.
  const frontMatter = text.slice(text.indexOf('\n'), closing.index);
  return {
    ...parseYaml(frontMatter, 'front-matter'),
    body: text.slice(closing.index + closing[0].length),
    bodyLine: frontMatter.split('\n').length + 2,
  };
}

/** Parses a YAML file. */
export function parseYamlDocument(text: string): ContentDocument {
  return { ...parseYaml(text, 'file'), body: '', bodyLine: 1 };
}

const start = { line: 1, column: 1 };

/** A document without data or a body. */
export const emptyDocument: ContentDocument = {
  data: undefined,
  issues: [],
  locate: () => start,
  locateKey: () => start,
  body: '',
  bodyLine: 1,
};

function withoutFrontMatter(problem: 'absent' | 'not-closed'): ContentDocument {
  return {
    ...emptyDocument,
    issues: [{ ...start, ...describeIssue('no-front-matter', { problem }) }],
  };
}
