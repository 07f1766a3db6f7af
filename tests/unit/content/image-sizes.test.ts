import { expect, test } from 'vitest';
import { sizedImages } from '../../../src/content/image-sizes.ts';

const image = (width: number, format = 'jpg', bytes = new Uint8Array(30_000)) => ({
  name: `rain.${format}`,
  bytes,
  width,
  height: 600,
  format,
});

const sizes = (width: number): string[] => sizedImages(image(width)).map(({ path }) => path);

test('a picture is offered in each width up to its own, in two formats', () => {
  expect(sizes(4000)).toEqual([
    'images/480/rain.jpg.avif',
    'images/800/rain.jpg.avif',
    'images/1280/rain.jpg.avif',
    'images/480/rain.jpg.webp',
    'images/800/rain.jpg.webp',
    'images/1280/rain.jpg.webp',
  ]);
  expect(sizes(1000)).toHaveLength(6);
  expect(sizes(1000)).toContain('images/1000/rain.jpg.avif');
  expect(sizes(1000)).not.toContain('images/1280/rain.jpg.avif');
  expect(sizes(480)).toEqual(['images/480/rain.jpg.avif', 'images/480/rain.jpg.webp']);
  expect(sizes(300)).toEqual(['images/300/rain.jpg.avif', 'images/300/rain.jpg.webp']);
});

test('small pictures, animated ones and those in formats made for the web are offered only as they are', () => {
  expect(sizedImages(image(900, 'jpg', new Uint8Array(19_999)))).toEqual([]);
  expect(sizedImages(image(900, 'png', Buffer.alloc(30_000, 'acTL')))).toEqual([]);
  expect(sizedImages(image(900, 'png'))).toHaveLength(6);
  for (const format of ['gif', 'svg', 'webp', 'avif'])
    expect(sizedImages(image(900, format)), format).toEqual([]);
});
