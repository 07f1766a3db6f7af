import { expect } from 'vitest';
import { test } from './browser.ts';

// What goes wrong here is more than our policy allows.
test.override('options', { bypassCSP: true });

test('the harness notes what goes wrong on a page', async ({ page, faults }) => {
  await page.goto('./');
  const script = 'console.error("oops"); setTimeout(() => { throw new Error("bang") })';
  await page.setContent(
    `<img src="gone.png"><img src="http://127.0.0.1:9/"><script>${script}</script>`,
    {
      waitUntil: 'load',
    },
  );
  expect(faults.toSorted()).toEqual([
    expect.stringMatching(/^404: .*\/gone\.png$/),
    'console: oops',
    'other host: http://127.0.0.1:9/',
    'threw: bang',
  ]);
  faults.length = 0;
});
