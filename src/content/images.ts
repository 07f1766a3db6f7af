import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { displayPath } from './files.ts';
import { listImages } from './list.ts';

/** An image as it is served, with its size in pixels. */
export interface Image {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Finds the images that no browser could show: empty, cut off at the start, or something else under such a name. */
export async function imageIssues(dir: string, names: readonly string[]): Promise<Issue[]> {
  const found = await Promise.all(
    names.map(async (name): Promise<Issue[]> => {
      const { width, height } = await readImage(dir, name).catch(() => ({ width: 0, height: 0 }));
      if (width > 0 && height > 0) return [];
      const file = displayPath(join(dir, 'images', name));
      return [{ file, line: 1, column: 1, ...describeIssue('broken-image', { name }) }];
    }),
  );
  return found.flat();
}

/** The names of the images in a content folder. */
export async function imageNames(dir: string): Promise<string[]> {
  return (await listImages(dir)).names;
}

/**
 * Reads an image of a content folder.
 * @throws if the file is absent or not an image
 */
export async function readImage(dir: string, name: string): Promise<Image> {
  const bytes = new Uint8Array(await readFile(join(dir, 'images', name)));
  const { width, height } = await imageMetadata(bytes, name);
  return { name, bytes, width, height };
}
