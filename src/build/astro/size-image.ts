import { getConfiguredImageService, imageConfig } from 'astro:assets';
import { createHash } from 'node:crypto';
import { sizedImages, type SizedImage } from '../../content/image-sizes.ts';
import { imageNames, readImage, type Image } from '../../content/images.ts';
import { commandsText } from '../../interface/strings.ts';
import { digestValues } from '../digest.ts';
import { imageCodeDigest } from '../inputs.ts';

/** A size of an image, and a key for its file, which covers the image's bytes, the size and the code that resizes. */
export type SizedFile = Readonly<{ image: Image; size: SizedImage; cacheKey: string }>;

/** All sizes of all images of a content folder. */
export async function sizedFiles(dir: string): Promise<SizedFile[]> {
  const files: SizedFile[] = [];
  for (const name of await imageNames(dir)) {
    const image = await readImage(dir, name);
    const digest = createHash('sha256').update(image.bytes).digest('hex');
    for (const size of sizedImages(image))
      files.push({ image, size, cacheKey: digestValues([imageCodeDigest(), digest, size]) });
  }
  return files;
}

/**
 * Resizes an image, or converts its format, with Astro's image service. The result is rotated according to the camera's
 * metadata, which is then removed, including any location.
 * @throws if the image is damaged
 */
export async function sizeImage(image: Image, size: SizedImage): Promise<Uint8Array<ArrayBuffer>> {
  const service = await getConfiguredImageService();
  if (!('transform' in service)) throw new Error(commandsText.build.noImageService);
  const { name, bytes } = image;
  const { format, width } = size;
  const result = await service.transform(bytes, { src: name, format, width }, imageConfig, console);
  // If the service cannot read an image, it returns it unchanged.
  if (result.format === image.format) throw new Error(commandsText.build.damagedImage(name));
  return new Uint8Array(result.data);
}
