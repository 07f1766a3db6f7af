import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { activePart } from './active-svg.ts';
import { displayPath } from './files.ts';
import { fingerprint } from './fingerprint.ts';
import { listImages } from './list.ts';

/** An image in the form in which it is served, with its size in pixels. */
export interface Image {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  /** The format of its bytes, whatever its name says: `jpg`, `png`, `gif`, `svg`, … */
  readonly format: string;
}

/** What the gate learns about the images in a content folder. */
export interface InspectedImages {
  readonly issues: readonly Issue[];
  /** The digest of each image by name, as it is pinned. */
  readonly digests: ReadonlyMap<string, string>;
}

/** The size limits of an image in bytes and in pixels: more than any screen can show. */
const MAXIMUM_IMAGE = { bytes: 10_000_000, pixels: 50_000_000 } as const;

/**
 * Reads the images in a content folder. It reports images that no browser can show (empty, damaged or not images at all),
 * images that are too large to publish, and drawings that run or load something.
 * @throws the system's error if an image cannot be read
 */
export async function inspectImages(
  dir: string,
  names: readonly string[],
): Promise<InspectedImages> {
  const issues: Issue[] = [];
  const digests = new Map<string, string>();
  for (const name of names) {
    const file = displayPath(join(dir, 'images', name));
    const report = (issue: IssueDescription): void => {
      issues.push({ file, line: 1, column: 1, ...issue });
    };
    const { size } = await stat(join(dir, 'images', name));
    if (size > MAXIMUM_IMAGE.bytes) {
      report(describeIssue('image-too-large', { name, bytes: size }));
      continue;
    }
    const image = await asImage(name, await readFile(join(dir, 'images', name))).catch(
      () => undefined,
    );
    if (image) digests.set(name, `SHA-256 ${fingerprint(image.bytes)}`);
    const { width, height } = image ?? { width: 0, height: 0 };
    const fault = image && formatFault(image);
    if (!(width > 0 && height > 0)) report(describeIssue('broken-image', { name }));
    else if (width * height > MAXIMUM_IMAGE.pixels)
      report(describeIssue('image-too-large', { name, width, height }));
    else if (!(await canBeDecoded(digests.get(name), image?.bytes)))
      report(describeIssue('broken-image', { name }));
    else if (fault) report(fault);
    else if (image?.format === 'svg') {
      const { found, ...place } = activePart(new TextDecoder().decode(image.bytes)) ?? {};
      if (found !== undefined)
        issues.push({
          file,
          line: 1,
          column: 1,
          ...place,
          ...describeIssue('active-svg', { found }),
        });
    }
  }
  return { issues, digests };
}

/** The formats that browsers show. */
const SHOWN = ['avif', 'gif', 'jpg', 'png', 'svg', 'webp'];

/** The issue if no browser shows an image's format, or if its extension, by which hosts choose its media type, is another's. */
function formatFault({ name, format }: Image): IssueDescription | undefined {
  if (!SHOWN.includes(format)) return describeIssue('broken-image', { name });
  const [stem, extension] = [name.replace(/\.\w+$/, ''), name.replace(/^.*\./, '')];
  if (extension.replace('jpeg', 'jpg') === format) return undefined;
  return describeIssue('misnamed-image', { name, better: `${stem}.${format}` });
}

/** The digests of images that were decoded, so that `npm run dev` decodes each only once. */
const decoded = new Set<string | undefined>();

/** Whether an image can be decoded to its last pixel. A damaged one may still state its size. */
async function canBeDecoded(digest: string | undefined, bytes?: Uint8Array): Promise<boolean> {
  if (decoded.has(digest)) return true;
  try {
    await sharp(bytes).stats();
    decoded.add(digest);
    return true;
  } catch {
    return false;
  }
}

/** The names of the images in a content folder. */
export async function imageNames(dir: string): Promise<string[]> {
  return (await listImages(dir)).names;
}

/**
 * Reads an image in a content folder.
 * @throws if the file is absent or not an image
 */
export async function readImage(dir: string, name: string): Promise<Image> {
  return asImage(name, await readFile(join(dir, 'images', name)));
}

async function asImage(name: string, file: Uint8Array): Promise<Image> {
  const bytes = new Uint8Array(file);
  const { width, height, format } = await imageMetadata(bytes, name);
  return { name, bytes, width, height, format };
}
