import { afterAll, beforeAll, expect, test } from 'vitest';
import { imageNames, inspectImages, readImage } from '../../../src/content/images.ts';
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

test('only the names of images are listed', async () => {
  expect((await imageNames(content.dir)).sort()).toEqual(['rain.gif', 'snow.jpg']);
  expect(await imageNames('nowhere')).toEqual([]);
});

test('an image is read with its size', async () => {
  const image = await readImage(content.dir, 'rain.gif');
  expect(image).toMatchObject({ name: 'rain.gif', width: 3, height: 2 });
  expect(Buffer.from(image.bytes)).toEqual(gif);
});

test('a missing file and a file that is not an image are refused', async () => {
  await expect(readImage(content.dir, 'fog.gif')).rejects.toThrow('ENOENT');
  await expect(readImage(content.dir, 'snow.jpg')).rejects.toThrow();
});

test('an image that cannot be read is not reported as damaged', async () => {
  content.write('images/storm.gif/x', '');
  await expect(inspectImages(content.dir, ['storm.gif'])).rejects.toThrow('EISDIR');
});

const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n  ${inner}\n</svg>\n`;

test('a drawing that runs or loads something is reported at that position', async () => {
  content.write('images/sun.svg', drawing('<path d="M0 0h8v8z"/>'));
  content.write('images/moon.svg', drawing('<path d="M0 0h8v8z" onclick="alert(1)"/>'));
  const { issues } = await inspectImages(content.dir, ['sun.svg', 'moon.svg']);
  expect(issues).toMatchObject([
    { code: 'active-svg', line: 2, column: 3, file: expect.stringMatching(/moon\.svg$/) as string },
  ]);
  expect(issues[0]?.message).toContain('onclick="alert(1)"');
});
