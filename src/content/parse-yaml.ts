import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { PositionedIssue, Position } from '../issues/issue.ts';
import { readSimpleYaml } from './simple-yaml.ts';
import { yamlIssues } from './yaml-issues.ts';

/** The path to a value in YAML: keys and list indexes. */
export type Path = readonly PropertyKey[];

/** The data of a YAML text, or its issues if it has any, and the positions of its values. */
export interface YamlDocument {
  /** Keys and their values, with every scalar as a string. */
  readonly data: unknown;
  readonly issues: readonly PositionedIssue[];
  /** The position of the value at a path or, if there is none, of its nearest ancestor. */
  readonly locate: (path: Path) => Position;
  /** The position of the last key of a path. Used for unknown keys. */
  readonly locateKey: (path: Path) => Position;
}

/**
 * Parses YAML.
 * @param part what messages call the text: the file, or its front matter
 */
export function parseYaml(text: string, part: 'file' | 'front-matter'): YamlDocument {
  // Only issues need positions, and parsing a file again costs less than keeping the tree of every file. The latest tree is
  // kept, though, since a file with one issue may have thousands.
  const position = (path: Path, ofKey: boolean): Position => {
    const { document, positionAt } = parseWithPositions(text);
    return positionAt(offsetOf(document, path, ofKey));
  };
  const locate = (path: Path): Position => position(path, false);
  const locateKey = (path: Path): Position => position(path, true);
  const plain = readSimpleYaml(text);
  if (plain) return { data: plain, issues: [], locate, locateKey };

  const { document, positionAt } = parseWithPositions(text);
  const issues = yamlIssues(document, text, part)
    .map(({ offset, ...issue }) => ({ ...positionAt(offset), ...issue }))
    // A second issue on a line usually comes from the same mistake.
    .filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index);
  const data: unknown = issues.length > 0 ? undefined : document.toJS();
  return { data, issues, locate, locateKey };
}

type Tree = ReturnType<typeof parseTree>;

let latest: { readonly text: string; readonly tree: Tree } | undefined;

function parseWithPositions(text: string): Tree {
  if (latest?.text !== text) latest = { text, tree: parseTree(text) };
  return latest.tree;
}

function parseTree(text: string) {
  const lineCounter = new LineCounter();
  // The failsafe schema leaves every scalar as text: 2025 stays "2025", and 2026-11-23 does not become a Date.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, positionAt };
}

/** The offset of the value at a path, or of its key; if there is none, of its nearest ancestor. */
function offsetOf(document: Document.Parsed, path: Path, ofKey: boolean): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1];
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      const node = (ofKey || !isNode(pair?.value)) && isNode(pair?.key) ? pair.key : pair?.value;
      if (isNode(node) && node.range) return node.range[0];
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
