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
function importChain(from: string, to: string): string[] | undefined {
  const importedBy = new Map<string, string | undefined>([[from, undefined]]);
  for (const file of importedBy.keys()) {
    if (file === to) {
      const chain: string[] = [];
      for (let link = importedBy.get(file); link !== undefined; link = importedBy.get(link))
        chain.unshift(link);
      return chain;
    }
    for (const next of importsOf(file)) if (!importedBy.has(next)) importedBy.set(next, file);
  }
  return undefined;
}

/** The entry of `folderOrder` for a file: its folder in `src`, or its own name at the top level; undefined outside `src`. */
function entryOf(file: string): string | undefined {
  const [entry = '..'] = relative(src, file).split(sep);
  return entry === '..' ? undefined : entry;
}

/** The message that says what is wrong with an import; undefined if it is allowed. */
function faultOf(file: string, target: string) {
  const [from, to] = [entryOf(file), entryOf(target)];
  if (from === undefined || to === undefined) return undefined;
  for (const entry of [from, to])
    if (!folderOrder.includes(entry)) return { messageId: 'unknown', data: { entry } };
  if (folderOrder.indexOf(to) > folderOrder.indexOf(from))
    return { messageId: 'upward', data: { from, to } };
  const chain = importChain(target, file);
  if (chain === undefined) return undefined;
  const names = [file, ...chain, file].map((path) => relative(src, path));
  return { messageId: 'circular', data: { chain: names.join(' → ') } };
}

/** Forbids imports, including those of types, from a later entry of `folderOrder` and in a cycle. */
export const oneWayImports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unknown: '“{{entry}}” is missing from lint/folder-order.ts.',
      upward: '“{{from}}” may not import from “{{to}}”, which comes later in lint/folder-order.ts.',
      circular: 'This import completes a cycle: {{chain}}.',
    },
  },
  create(context) {
    const check = (node: Rule.Node & { source?: unknown }): void => {
      const { value } = (node.source ?? {}) as { value?: unknown };
      if (typeof value !== 'string' || !value.startsWith('.')) return;
      const [path = ''] = value.split('?');
      const found = faultOf(context.filename, join(dirname(context.filename), path));
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
