import type { Image } from './images.ts';

/** The formats in which pictures are offered in addition to the original, smallest files first. */
export const sizedFormats = ['avif', 'webp'] as const;
export type SizedFormat = (typeof sizedFormats)[number];

/** A version of a picture in another size or format. */
export interface SizedImage {
  readonly format: SizedFormat;
  readonly width: number;
  /** Its path below the base of the site. */
  readonly path: string;
}

/** The widths offered, in pixels, for a 640-pixel column: for small phones, ordinary screens and high-density screens. */
const WIDTHS = [480, 800, 1280] as const;

/** In bytes. An image smaller than this loads fast as it is, and its own format is often the smallest anyway. */
const SMALL = 20_000;

/**
 * The versions in which a JPEG or PNG is offered, none wider than the original. Small or animated images, and images in any
 * other format, have none.
 */
export function sizedImages({ name, bytes, width, format }: Image): SizedImage[] {
  if (bytes.length < SMALL || !isStill(format, bytes)) return [];
  const largest = Math.min(width, WIDTHS[WIDTHS.length - 1] ?? width);
  const widths = [...WIDTHS.filter((each) => each < largest), largest];
  return sizedFormats.flatMap((each) =>
    widths.map((px) => ({ format: each, width: px, path: `images/${px}/${name}.${each}` })),
  );
}

/** Whether an image is a JPEG or a PNG, but not an animated PNG (APNG), whose animation encoders would drop. */
function isStill(format: string, bytes: Uint8Array): boolean {
  return format === 'jpg' || (format === 'png' && !Buffer.from(bytes).includes('acTL'));
}
