import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

const { files, pages, read } = builtSite();

/** A font that a file contains. */
function fontIn(bytes: Buffer): Font {
  const font = create(bytes);
  if (!('characterSet' in font)) throw new Error('The file has several fonts.');
  return font;
}

/** The first and the last character of each range in a style sheet, such as `U+0020,U+0400-045F`. */
function boundsOf(ranges: string): number[][] {
  return ranges.split(',').map((range) =>
    range
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16)),
  );
}

function isIn(bounds: readonly number[][], code: number): boolean {
  return bounds.some(([first = 0, last = first]) => first <= code && code <= last);
}

/** The fonts named in the built style sheets, with the package files they were made from. */
const fonts = [...files]
  .filter((file) => file.endsWith('.css'))
  .flatMap((file) => [
    ...read(file)
      .toString('utf8')
      .matchAll(
        /url\([^)]*?\/(_astro\/([^/)]+?)\.[\w-]{8}\.woff2)[^}]*?unicode-range:\s*([^;}]+)/g,
      ),
  ])
  .map(([, file = '', name = '', ranges = '']) => {
    const folder = name.includes('-wght-')
      ? '@fontsource-variable/source-sans-3'
      : '@fontsource/source-serif-4';
    const whole = readFileSync(`node_modules/${folder}/files/${name}.woff2`);
    return { file, bounds: boundsOf(ranges.replaceAll(/\s/g, '')), bytes: read(file), whole };
  });

const printed = new Set(
  [...pages.values()].flatMap(({ root }) => {
    for (const part of root.querySelectorAll('script, style')) part.remove();
    return [...root.textContent];
  }),
);

test('the style sheets name all font files of the site, more than five', () => {
  expect(fonts.length).toBeGreaterThan(5);
  expect(new Set(fonts.map(({ file }) => file))).toEqual(
    new Set([...files].filter((file) => file.endsWith('.woff2'))),
  );
});

test('every character that a page shows and a packaged font has is in the range of a font', () => {
  const declared = fonts.flatMap(({ bounds }) => bounds);
  const codes = new Set(fonts.flatMap(({ whole }) => fontIn(whole).characterSet));
  const missing = [...codes].filter(
    (code) => printed.has(String.fromCodePoint(code)) && !isIn(declared, code),
  );
  expect(missing.map((code) => String.fromCodePoint(code))).toEqual([]);
});

describe.each(fonts)('$file', ({ bounds, bytes, whole }) => {
  test('has every character of its ranges that a page shows and that the whole font has', () => {
    const kept = new Set(fontIn(bytes).characterSet);
    const missing = fontIn(whole).characterSet.filter(
      (code) => printed.has(String.fromCodePoint(code)) && isIn(bounds, code) && !kept.has(code),
    );
    expect(missing.map((code) => String.fromCodePoint(code))).toEqual([]);
  });

  test('is smaller than the whole font', () => {
    expect(bytes.length).toBeLessThan(whole.length);
  });
});
