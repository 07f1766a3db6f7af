import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument as parseYaml } from 'yaml';
import type { Document } from 'yaml';
import type { Position } from '../issues/issue.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { misreadings, parserFault, type YamlFault } from './yaml-issues.ts';

/** The way to a value inside front matter: keys and list indexes. */
export type Path = readonly PropertyKey[];

/** A fault of syntax, before any schema is asked. */
export interface SyntaxFault extends Position {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** A content file taken apart: its data with every scalar as text, its body, and where each value stands. */
export interface ContentDocument {
  readonly data: unknown;
  readonly body: string;
  /** The line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  readonly faults: readonly SyntaxFault[];
  /** Where the value at a path stands, or its nearest ancestor where there is none. */
  readonly locate: (path: Path) => Position;
  /** Where the key at the end of a path stands; for unknown keys. */
  readonly locateKey: (path: Path) => Position;
}

const opening = /^---[ \t]*(?:\n|$)/;
const closing = /\n---[ \t]*(?:\n|$)/;

/** Takes a Markdown file apart into front matter and body. */
export function parseMarkdownDocument(file: string): ContentDocument {
  const text = file.includes('\r') ? file.replace(/\r(?=\n|$)/g, '') : file;
  if (!opening.test(text)) {
    return withoutData(
      'the file does not begin with front matter',
      'begin the file with a line of three hyphens, then the keys, then three hyphens again',
    );
  }
  const end = closing.exec(text);
  if (!end) {
    return withoutData(
      'the front matter is not closed',
      'close the front matter with a line of three hyphens',
    );
  }
  // The line of the opening fence stays, empty, so that the lines of the front matter keep their numbers.
  const frontMatter = text.slice(text.indexOf('\n'), end.index);
  return {
    ...readYaml(frontMatter, 'the front matter'),
    body: text.slice(end.index + end[0].length),
    bodyLine: frontMatter.split('\n').length + 2,
  };
}

/** Reads a YAML file. */
export function parseYamlDocument(text: string): ContentDocument {
  return { ...readYaml(text, 'the file'), body: '', bodyLine: 1 };
}

function withoutData(message: string, fix: string): ContentDocument {
  const start = { line: 1, column: 1 };
  return {
    data: undefined,
    body: '',
    bodyLine: 1,
    faults: [{ ...start, code: 'no-front-matter', message, fix }],
    locate: () => start,
    locateKey: () => start,
  };
}

/** @param whole what the text is, for messages */
function readYaml(text: string, whole: string): Omit<ContentDocument, 'body' | 'bodyLine'> {
  // Places are asked for where something is wrong. Parsing again then costs less than keeping the tree of every file.
  const locate = (path: Path, wantKey: boolean): Position => {
    const { document, at } = parsed(text);
    return at(offsetOf(document, path, wantKey));
  };
  const places = {
    locate: (path: Path) => locate(path, false),
    locateKey: (path: Path) => locate(path, true),
  };
  const plain = readPlainYaml(text);
  if (plain) return { data: plain, faults: [], ...places };
  const { document, at } = parsed(text);
  const faults = yamlFaults(document, text, whole)
    .map(({ offset, ...fault }) => ({ ...at(offset), ...fault }))
    // What follows on the same line is most often the same mistake.
    .filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index);
  return {
    data: faults.length > 0 ? undefined : (document.toJS() as unknown),
    faults,
    ...places,
  };
}

function parsed(text: string): { document: Document.Parsed; at: (offset: number) => Position } {
  const counter = new LineCounter();
  // The failsafe schema leaves every scalar as text: 2025 stays "2025", 2026-11-23 is no Date.
  const document = parseYaml(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  return {
    document,
    at: (offset) => {
      const { line, col } = counter.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

function yamlFaults(document: Document.Parsed, text: string, whole: string): YamlFault[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return errors.map((error) => parserFault(error, document, text));
  if (isMap(document.contents)) return misreadings(document, text);
  return [
    {
      code: 'no-keys',
      message: document.contents ? `${whole} has no keys` : `${whole} is empty`,
      fix: 'write each key on a line of its own: its name, a colon, a space and its value',
      offset: document.contents?.range[0] ?? 0,
    },
  ];
}

function offsetOf(document: Document.Parsed, path: Path, wantKey: boolean): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1];
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
      );
      const node = (wantKey || !isNode(pair?.value)) && isNode(pair?.key) ? pair.key : pair?.value;
      if (isNode(node) && node.range) return node.range[0];
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
