import { expect, test } from 'vitest';
import { DESK } from '../../src/build/dev/desk-files.ts';
import { devText } from '../../src/interface/strings.ts';
import { builtSite } from './built-site.ts';

/** Strings that only the desk has: its path, the element with its messages, its scripts and its texts. */
const traces = [
  `${DESK}/`,
  'verbatim-messages',
  'showMessages',
  'whenChecked',
  devText.failed.title,
  devText.desk.intro,
  devText.onThisPage,
];

test('no file of the built site contains any part of the desk', () => {
  const site = builtSite();
  expect(site.files.size).toBeGreaterThan(0);
  const found = [...site.files].flatMap((file) => {
    const text = site.read(file).toString('latin1');
    return traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`);
  });
  expect(found).toEqual([]);
  expect([...site.files].filter((file) => file.startsWith('500'))).toEqual([]);
});
