import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isDraftFile } from '../../content/draft-file.ts';
import { readBounded } from '../../content/files.ts';
import { listCollection } from '../../content/list.ts';
import { parseContentFile } from '../../content/read.ts';
import type { Issue } from '../../issues/issue.ts';
import { formatIssues } from '../../issues/report.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { recordCodeDigest } from '../inputs.ts';

/**
 * Loads one collection for Astro, with the gate's own reader. A file is parsed and rendered again only if it or that code has
 * changed. In a build, any issue is fatal. In `dev`, where the gate shows its messages, a file with issues is left out until
 * it is fixed.
 * @param name the collection
 * @param dir the content folder
 */
export function contentLoader(name: CollectionName, dir: string): Loader {
  const { extension, schema } = collections[name];
  return {
    name: `verbatim-${name}`,
    schema,
    load: async (context) => {
      const codeDigest = recordCodeDigest();
      const { paths, issues } = await listCollection(dir, name);
      for (const path of paths) issues.push(...(await loadFile(name, path, codeDigest, context)));
      const ids = new Set(paths.map((path) => basename(path, extension)));
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
      if (issues.length > 0 && context.watcher === undefined)
        throw new Error(`The content in ${name} cannot be used:\n${formatIssues(issues)}`);
      watch(name, dir, codeDigest, context);
    },
  };
}

/** Parses, renders and stores a file, unless its current text is already stored. Returns its issues. */
async function loadFile(
  name: CollectionName,
  path: string,
  codeDigest: string,
  context: LoaderContext,
): Promise<readonly Issue[]> {
  const bytes = readBounded(path);
  const { store } = context;
  const text = Buffer.from(bytes).toString('utf8');
  // The digest also covers what is stored, so that a store changed on disk is not trusted.
  const digestWith = (data: unknown, rendered: unknown): string =>
    context.generateDigest(`${codeDigest}\n${text}\n${JSON.stringify([data, rendered ?? null])}`);
  const id = basename(path, collections[name].extension);
  const stored = store.get(id);
  if (stored?.digest === digestWith(stored?.data, stored?.rendered)) return [];
  const { data, document, issues } = parseContentFile(name, path, bytes);
  // A draft may be unfinished, and no page needs it.
  if (data === undefined && isDraftFile({ collection: name, data, document })) {
    context.logger.warn(formatIssues(issues));
    store.delete(id);
    return [];
  }
  if (data === undefined) return issues;
  const rendered = document.body.trim()
    ? await context.renderMarkdown(document.body, { fileURL: pathToFileURL(resolve(path)) })
    : undefined;
  // A substring keeps the whole string, here the file's text, in memory. A clone does not.
  const digest = digestWith(data, rendered);
  store.set(structuredClone({ id, data: { ...data }, digest, rendered }));
  return issues;
}

/** In `dev`, reloads a file when it changes. If the file has issues, they are logged, and the last good record stays. */
function watch(
  name: CollectionName,
  dir: string,
  codeDigest: string,
  context: LoaderContext,
): void {
  const { store, watcher, logger } = context;
  const folder = resolve(join(dir, name));
  const { extension } = collections[name];
  const isInCollection = (path: string): boolean =>
    dirname(path) === folder && path.endsWith(extension);
  const reload = async (path: string): Promise<void> => {
    if (!isInCollection(path)) return;
    try {
      const issues = await loadFile(name, path, codeDigest, context);
      if (issues.length > 0) logger.error(formatIssues(issues));
    } catch (error) {
      logger.error(String(error));
    }
  };
  watcher?.add(folder);
  watcher?.on('add', (path) => void reload(path));
  watcher?.on('change', (path) => void reload(path));
  watcher?.on('unlink', (path) => {
    if (isInCollection(path)) store.delete(basename(path, extension));
  });
}
