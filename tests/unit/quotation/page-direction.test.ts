import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { directionOfPages } from '../../../src/quotation/direction.ts';

test('pages have the text direction of the interface language', () => {
  expect(
    ['ar', 'he', 'fa-IR', 'ur', 'uz-Arab', 'en', 'de-AT', 'ja', 'uz'].map(directionOfPages),
  ).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl', undefined, undefined, undefined, undefined]);
});

test.each(['Page', 'Embed'])('the layout %s sets the text direction', (name) => {
  expect(readFileSync(`src/layouts/${name}.astro`, 'utf8')).toMatch(
    /<html\s+lang=\{site\.language\}\s+dir=\{pageDirection\}/,
  );
});
