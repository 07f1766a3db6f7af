import { relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallContent, type SmallContent } from '../checks/small-content.ts';

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n${inner}\n</svg>\n`;

let content: SmallContent;
beforeEach(() => {
  content = smallContent();
});
afterEach(() => {
  content.delete();
});

test('an icon that can be drawn has no issue', async () => {
  content.write('icon.svg', svg('<rect width="32" height="32"/>'));
  expect(await content.issues()).toEqual([]);
});

test.each([
  ['words', 'an icon', 1],
  ['nothing', '', 1],
  ['a picture of another format', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 1],
  ['a page', '<!doctype html>\n<html><body></body></html>', 1],
  ['an SVG without its namespace', '<svg viewBox="0 0 32 32"></svg>', 1],
  ['an SVG whose elements are not closed', svg('<rect width="32">'), 3],
])('%s in place of an icon is reported with the line', async (_, bytes, line) => {
  content.write('icon.svg', bytes);
  expect(await content.issues()).toMatchObject([
    { file: relative(process.cwd(), `${content.dir}/icon.svg`), line, code: 'broken-icon' },
  ]);
});

test('an icon that runs or loads something is reported at that position', async () => {
  content.write('icon.svg', svg('<rect width="9" height="9"/><script>alert(1)</script>'));
  expect(await content.issues()).toMatchObject([{ line: 2, column: 29, code: 'active-svg' }]);
});
