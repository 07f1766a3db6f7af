import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { listImages } from './list.ts';

/** An image as it is served, with its size in pixels. */
export interface Image {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
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
