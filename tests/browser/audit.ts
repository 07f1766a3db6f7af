import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Options = Parameters<AxeBuilder['options']>[0];
type Found = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/** The program, which `AxeBuilder` would put into the page for each look at it, and give up on a page that is slow. */
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const program = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colors, which are all that another color scheme can break where it changes nothing but them. */
const ofColors = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds on a page, a line for each rule that is broken. `colors` asks for the rules about colors alone.
 * A page of ours has no frames, and is looked at as one document.
 */
export async function audit(page: Page, what: 'all' | 'colors' = 'all'): Promise<string[]> {
  const options: Options = {
    runOnly: what === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: ofColors },
    rules: {
      // Beyond AA: text keeps 7:1.
      'color-contrast-enhanced': { enabled: true },
    },
    // Of what passes, axe would work out an address for each element.
    resultTypes: ['violations'],
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
