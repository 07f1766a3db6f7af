import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

describe.each([true, false])('with scripts: %s', (scripts) => {
  describe.each(looks)('$colorScheme, $width px', ({ colorScheme, width }) => {
    test.override('options', { colorScheme, viewport: { width, height: 900 } });

    // axe goes over a long page for a minute where the machine has other work.
    test.for(pageKinds)('axe finds nothing on %s', { timeout: 180_000 }, async (path, { page }) => {
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
  });
});
