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

/** The rules about colors, the only ones that a color scheme can break if it changes nothing but colors. */
const ofColors = ['color-contrast-enhanced', 'link-in-text-block'];

/** The AAA contrast rule. axe applies it only to text with AA contrast; here it applies to all text. */
const contrast = {
  normal: { expected: 7, minThreshold: 0 },
  large: { expected: 4.5, minThreshold: 0 },
};

/**
 * The violations that axe finds on a page, one line per rule. `colors` limits them to the rules about colors.
 * Our pages have no frames, so each is audited as one document.
 */
export async function audit(page: Page, what: 'all' | 'colors' = 'all'): Promise<string[]> {
  const options: Options & { checks: Record<string, { options: object }> } = {
    runOnly: what === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: ofColors },
    rules: {
      'color-contrast-enhanced': { enabled: true },
      // The AA rule asks less of the same text.
      'color-contrast': { enabled: false },
    },
    checks: { 'color-contrast-enhanced': { options: { contrastRatio: contrast } } },
    // Otherwise, axe would compute a selector for every element that passes.
    resultTypes: ['violations'],
    // Otherwise, axe would fetch and parse all style sheets for a single rule, that none locks the orientation.
    // `accessibility.test.ts` checks that on all pages.
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
