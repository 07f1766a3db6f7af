import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import { folderOrder } from './folder-order.ts';

const src = resolve(import.meta.dirname, '..', 'src');

/** A relative specifier in an import, an export, a dynamic import or the URL of a worker. */
const SPECIFIER = /(?:from|import|import\(|URL\()\s*'(\.{1,2}\/[^'?]+)/g;

/** The files that each file imports, read once. */
const imports = new Map<string, readonly string[]>();

function importsOf(file: string): readonly string[] {
  const known = imports.get(file);
  if (known) return known;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const found = [...text.matchAll(SPECIFIER)].map(([, path = '']) => resolve(dirname(file), path));
  imports.set(file, found);
  return found;
}

/** The chain of files through which one file imports another; undefined if there is none. */
function wayBack(from: string, to: string): string[] | undefined {
  const importedBy = new Map<string, string | undefined>([[from, undefined]]);
  for (const file of importedBy.keys()) {
    if (file === to) {
      const way: string[] = [];
      for (let at = importedBy.get(file); at !== undefined; at = importedBy.get(at))
        way.unshift(at);
      return way;
    }
    for (const next of importsOf(file)) if (!importedBy.has(next)) importedBy.set(next, file);
  }
  return undefined;
}

/** The room of a file: its folder in `src`, or its own name at the top level; undefined outside `src`. */
function roomOf(file: string): string | undefined {
  const [room = '..'] = relative(src, file).split(sep);
  return room === '..' ? undefined : room;
}

/** What is wrong with an import, as a message of the rule; undefined if it is allowed. */
function fault(file: string, target: string) {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === undefined || to === undefined) return undefined;
  for (const room of [from, to])
    if (!folderOrder.includes(room)) return { messageId: 'unknown', data: { room } };
  if (folderOrder.indexOf(to) > folderOrder.indexOf(from))
    return { messageId: 'upward', data: { from, to } };
  const way = wayBack(target, file);
  if (way === undefined) return undefined;
  const names = [file, ...way, file].map((path) => relative(src, path));
  return { messageId: 'circular', data: { way: names.join(' → ') } };
}

/** Imports go one way, types included: never into a later room, and never in a circle. */
export const oneWayImports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unknown: '“{{room}}” is missing from lint/folder-order.ts.',
      upward: '“{{from}}” may not import from “{{to}}”, which comes later in lint/folder-order.ts.',
      circular: 'This import completes a circle: {{way}}.',
    },
  },
  create(context) {
    const check = (node: Rule.Node & { source?: unknown }): void => {
      const { value } = (node.source ?? {}) as { value?: unknown };
      if (typeof value !== 'string' || !value.startsWith('.')) return;
      const [path = ''] = value.split('?');
      const found = fault(context.filename, join(dirname(context.filename), path));
      if (found) context.report({ node, ...found });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
