import { Resvg } from '@resvg/resvg-js';

/**
 * The site's icon as a PNG.
 * @param svg the icon, whose ground is a rectangle with round corners
 * @param size in pixels, of both sides
 * @param square whether the ground goes to the corners, for systems that cut icons into shape themselves
 */
export function drawIcon(svg: string, size: number, square: boolean): Uint8Array<ArrayBuffer> {
  const drawn = square ? svg.replace(/ rx="[^"]*"/, '') : svg;
  const image = new Resvg(drawn, { fitTo: { mode: 'width', value: size } }).render();
  return new Uint8Array(image.asPng());
}
