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

/** The fonts of the built site, with the files of the packages that they were made from. */
const fonts = [...files]
  .filter((file) => file.endsWith('.woff2'))
  .map((file) => {
    const name = /([^/]+?)\.[\w-]{8}\.woff2$/.exec(file)?.[1] ?? '';
    const folder = name.includes('-wght-')
      ? '@fontsource-variable/source-sans-3'
      : '@fontsource/source-serif-4';
    const whole = readFileSync(`node_modules/${folder}/files/${name}.woff2`);
    return { name, bytes: read(file), whole };
  });

const printed = new Set(
  [...pages.values()].flatMap(({ root }) => {
    for (const part of root.querySelectorAll('script, style')) part.remove();
    return [...root.textContent];
  }),
);

test('the site has fonts', () => {
  expect(fonts.length).toBeGreaterThan(5);
});

describe.each(fonts)('$name', ({ bytes, whole }) => {
  test('has every character that a page shows and that the whole font has', () => {
    const kept = new Set(fontIn(bytes).characterSet);
    const missing = fontIn(whole).characterSet.filter(
      (code) => printed.has(String.fromCodePoint(code)) && !kept.has(code),
    );
    expect(missing.map((code) => String.fromCodePoint(code))).toEqual([]);
  });

  test('is smaller than the whole font', () => {
    expect(bytes.length).toBeLessThan(whole.length);
  });
});
