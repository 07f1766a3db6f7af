import { Resvg } from '@resvg/resvg-js';

/**
 * Draws the site's icon as a PNG.
 * @param svg the icon, whose background is a rectangle with rounded corners
 * @param size the length of each side, in pixels
 * @param square whether the background also fills the corners, for systems that crop icons themselves
 */
export function drawIcon(svg: string, size: number, square: boolean): Uint8Array<ArrayBuffer> {
  const shape = square ? svg.replace(/ rx="[^"]*"/, '') : svg;
  const image = new Resvg(shape, { fitTo: { mode: 'width', value: size } }).render();
  return new Uint8Array(image.asPng());
}
