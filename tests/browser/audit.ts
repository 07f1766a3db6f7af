import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Options = Parameters<AxeBuilder['options']>[0];
type Found = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/** The script of axe, which `AxeBuilder` would inject for each audit, with a timeout too short for slow pages. */
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const program = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules about colors: all that another color scheme can break if it changes nothing else. */
const ofColors = ['color-contrast-enhanced', 'link-in-text-block'];

/** The contrast of AAA. axe asks it only of text that has the contrast of AA; here it is asked of all text. */
const contrast = {
  normal: { expected: 7, minThreshold: 0 },
  large: { expected: 4.5, minThreshold: 0 },
};

/**
 * What axe finds on a page, a line for each rule that is violated. `colors` limits it to the rules about colors.
 * Our pages have no frames, so each is audited as one document.
 */
export async function audit(page: Page, what: 'all' | 'colors' = 'all'): Promise<string[]> {
  const options: Options & { checks: Record<string, { options: object }> } = {
    runOnly: what === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: ofColors },
    rules: {
      'color-contrast-enhanced': { enabled: true },
      // It asks less of the same text.
      'color-contrast': { enabled: false },
    },
    checks: { 'color-contrast-enhanced': { options: { contrastRatio: contrast } } },
    // For what passes, axe would compute a selector for every element.
    resultTypes: ['violations'],
    // It would fetch and parse all style sheets for one rule: that none locks the orientation, which accessibility.test.ts
    // asks of all pages.
    preload: false,
  };
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program);
  const violations = await page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (of: Document, options: Options) => Promise<{ violations: Found }> };
    };
    return (await axe.run(document, asked)).violations;
  }, options);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
