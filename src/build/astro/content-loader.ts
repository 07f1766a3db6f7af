import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatIssues } from '../../issues/report.ts';
import type { Issue } from '../../issues/issue.ts';
import { readBounded } from '../../content/files.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { listCollection } from '../../content/list.ts';
import { parseContentFile } from '../../content/read.ts';
import { recordCodeDigest } from '../inputs.ts';

/**
 * Loads one collection for Astro with the reader that the gate uses. A file is parsed and rendered again
 * only if it, or the code that does so, has changed. Anything wrong fails the build.
 * @param name the collection
 * @param dir the content folder
 */
export function contentLoader(name: CollectionName, dir: string): Loader {
  return {
    name: `verbatim-${name}`,
    schema: collections[name].schema,
    load: async (context) => {
      const codeDigest = recordCodeDigest();
      const { paths, issues } = await listCollection(dir, name);
      const found = [...issues];
      const ids = new Set<string>();
      for (const path of paths) {
        ids.add(basename(path, collections[name].extension));
        found.push(...(await loadFile(name, path, codeDigest, context)));
      }
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
      if (found.length > 0)
        throw new Error(`The content in ${name} cannot be used:\n${formatIssues(found)}`);
      watch(name, dir, codeDigest, context);
    },
  };
}

async function loadFile(
  name: CollectionName,
  path: string,
  codeDigest: string,
  context: LoaderContext,
): Promise<readonly Issue[]> {
  const bytes = await readBounded(path);
  const digest = context.generateDigest(`${codeDigest}\n${Buffer.from(bytes).toString('utf8')}`);
  const id = basename(path, collections[name].extension);
  if (context.store.get(id)?.digest === digest) return [];
  const { data, document, issues } = parseContentFile(name, path, bytes);
  if (data === undefined) return issues;
  const rendered = document.body.trim()
    ? await context.renderMarkdown(document.body, { fileURL: pathToFileURL(resolve(path)) })
    : undefined;
  // Copied, because a part of a string keeps the whole of it, here the text of the file.
  context.store.set(structuredClone({ id, data: { ...data }, digest, rendered }));
  return issues;
}

/** In `dev`, loads a file again when it changes. A fault is logged and the last good record stays. */
function watch(
  name: CollectionName,
  dir: string,
  codeDigest: string,
  context: LoaderContext,
): void {
  const folder = resolve(join(dir, name));
  const { extension } = collections[name];
  const ours = (path: string): boolean => dirname(path) === folder && path.endsWith(extension);
  const reload = (path: string): void => {
    if (!ours(path)) return;
    loadFile(name, path, codeDigest, context).then(
      (issues) => {
        if (issues.length > 0) context.logger.error(formatIssues(issues));
      },
      (error: unknown) => context.logger.error(String(error)),
    );
  };
  context.watcher?.add(folder);
  context.watcher?.on('add', reload);
  context.watcher?.on('change', reload);
  context.watcher?.on('unlink', (path) => {
    if (ours(path)) context.store.delete(basename(path, extension));
  });
}
