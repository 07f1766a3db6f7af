import { expect, it } from 'vitest';
import { replacements } from '../../../src/search/replacements.ts';

it('parses a table of replacements, some of them empty', () => {
  expect([...replacements('ß:ss ъ:')]).toEqual([
    ['ß', 'ss'],
    ['ъ', ''],
  ]);
});
