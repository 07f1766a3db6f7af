import { afterAll, beforeAll, expect, test } from 'vitest';
import { imageNames, readImage } from '../../../src/content/images.ts';
import { smallContent, type SmallContent } from '../checks/small-content.ts';

const gif = Buffer.from('R0lGODlhAwACAIAAAAAAAP///ywAAAAAAwACAAACAoRfADs=', 'base64');
let content: SmallContent;

beforeAll(() => {
  content = smallContent();
  content.write('images/rain.gif', gif);
  content.write('images/snow.jpg', 'no image');
  content.write('images/.DS_Store', 'x');
  content.write('images/notes.txt', 'x');
});

afterAll(() => {
  content.delete();
});

test('the names are those of images', async () => {
  expect((await imageNames(content.dir)).sort()).toEqual(['rain.gif', 'snow.jpg']);
  expect(await imageNames('nowhere')).toEqual([]);
});

test('an image is read with its size', async () => {
  const image = await readImage(content.dir, 'rain.gif');
  expect(image).toMatchObject({ name: 'rain.gif', width: 3, height: 2 });
  expect(Buffer.from(image.bytes)).toEqual(gif);
});

test('an absent file and one that is not an image are refused', async () => {
  await expect(readImage(content.dir, 'fog.gif')).rejects.toThrow('ENOENT');
  await expect(readImage(content.dir, 'snow.jpg')).rejects.toThrow();
});
