import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

const inline = '(?:</?(?:a|span|time|sup|em|strong|cite|ins|del|b|i)\\b[^>]*>)+';
const joined = new RegExp(`[\\p{L},;.:)]${inline}[\\p{L}(]`, 'gu');
const loose = new RegExp(`[\\p{L}\\p{N}]${inline} +[,.;:](?!\\.)`, 'gu');

test('no words run together, and no space precedes a comma or a period', () => {
  const site = builtSite();
  const faults: string[] = [];
  for (const { file, root } of site.pages.values()) {
    const html = root.querySelector('main')?.innerHTML ?? '';
    for (const pattern of [joined, loose]) {
      for (const [found] of html.matchAll(pattern)) faults.push(`${file}: ${found}`);
    }
  }
  expect(faults).toEqual([]);
});
