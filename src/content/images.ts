import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { listImages } from './list.ts';

/** An image as it is served, with the room it takes. */
export interface Image {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** The names of the images in a content folder; none where it has no images. */
export async function imageNames(dir: string): Promise<string[]> {
  return (await listImages(dir)).names;
}

/**
 * Reads an image of a content folder.
 * @throws where the file is absent or no image
 */
export async function readImage(dir: string, name: string): Promise<Image> {
  const bytes = new Uint8Array(await readFile(join(dir, 'images', name)));
  const { width, height } = await imageMetadata(bytes, name);
  return { name, bytes, width, height };
}
