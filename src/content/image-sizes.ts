import type { Image } from './images.ts';

/** The formats in which pictures are offered besides their own, smallest files first. */
export const sizedFormats = ['avif', 'webp'] as const;
export type SizedFormat = (typeof sizedFormats)[number];

/** A picture in a size or format other than its own. */
export interface SizedImage {
  readonly format: SizedFormat;
  readonly width: number;
  /** Its path below the base of the site. */
  readonly path: string;
}

/** The widths in pixels, for a column of 640: for small phones, ordinary screens and high-density screens. */
const WIDTHS = [480, 800, 1280] as const;

/** An image with fewer bytes than this loads just as fast in its own format, in which it is often smaller. */
const SMALL = 20_000;

/**
 * The sizes in which a JPEG or PNG is offered, never wider than the image itself. There are none for an animated or small
 * image, or for one in a format made for the web.
 */
export function sizedImages({ name, bytes, width, format }: Image): SizedImage[] {
  if (bytes.length < SMALL || !isStill(format, bytes)) return [];
  const largest = Math.min(width, WIDTHS[WIDTHS.length - 1] ?? width);
  const widths = [...WIDTHS.filter((each) => each < largest), largest];
  return sizedFormats.flatMap((each) =>
    widths.map((px) => ({ format: each, width: px, path: `images/${px}/${name}.${each}` })),
  );
}

/** Whether an image is a JPEG, or a PNG without the chunk for animation (APNG), which encoders would drop. */
function isStill(format: string, bytes: Uint8Array): boolean {
  return format === 'jpg' || (format === 'png' && !Buffer.from(bytes).includes('acTL'));
}
