import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallContent, type SmallContent } from '../unit/checks/small-content.ts';
import { runHere } from './command-here.ts';

let content: SmallContent;

beforeEach(async () => {
  content = smallContent();
  await content.accept();
});

afterEach(() => {
  content.delete();
});

test('accept says plainly that it starts both lists again, although the content was already published', async () => {
  content.remove('published.lock');
  content.remove('addresses.txt');
  const { code, output } = await runHere(content.dir, 'accept.ts', { CONTENT_DIR: '.' }, ['--yes']);
  expect(code).toBe(0);
  expect(output).toContain('There was neither addresses.txt nor published.lock');
  expect(output).toContain('published since 10 June 2025');
});
