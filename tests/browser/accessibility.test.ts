import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const circumstances = [
  { colorScheme: 'light', width: 1280, scripts: true },
  { colorScheme: 'dark', width: 360, scripts: true },
  { colorScheme: 'dark', width: 1280, scripts: false },
  { colorScheme: 'light', width: 360, scripts: false },
] as const;

for (const { colorScheme, width, scripts } of circumstances) {
  describe(`${colorScheme}, ${width} px, scripts ${scripts ? 'on' : 'off'}`, () => {
    test.override('options', { colorScheme, viewport: { width, height: 900 } });

    for (const path of pageKinds) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        // axe itself is a script: the site's own are kept away.
        if (!scripts) await page.route('**/*.js', (route) => route.abort());
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(tags)
          // Beyond AA: text keeps 7:1.
          .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
        expect(found).toEqual([]);
      });
    }
  });
}
