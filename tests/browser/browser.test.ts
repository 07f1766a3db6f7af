import { expect } from 'vitest';
import { test } from './browser.ts';

// Some of this page's faults would be prevented by our policy.
test.override('options', { bypassCSP: true });

test('the harness records a page’s faults', async ({ page, faults }) => {
  await page.goto('./');
  const script = 'console.error("oops"); setTimeout(() => { throw new Error("bang") })';
  await page.setContent(
    `<img src="gone.png"><img src="http://127.0.0.1:9/"><script>${script}</script>`,
    {
      waitUntil: 'load',
    },
  );
  await expect
    .poll(() => faults.toSorted())
    .toEqual([
      expect.stringMatching(/^404: .*\/gone\.png$/),
      'console: oops',
      'other host: http://127.0.0.1:9/',
      'threw: bang',
    ]);
  faults.length = 0;
});
