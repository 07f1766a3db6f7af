import { describe, expect, test } from 'vitest';
import { authors } from '../../../src/schemas/author.ts';

const fits = (given: object): boolean =>
  authors.schema.safeParse({ name: 'Ursula von Berg', ...given }).success;

test('a name is enough', () => {
  expect(fits({})).toBe(true);
});

test.each([
  ['role', 'Editor'],
  ['family-name', 'von Berg'],
  ['contact', 'mailto:ada@news.example.org'],
  ['contact', 'https://news.example.org/ada'],
  ['links', [{ title: 'Elsewhere', url: 'https://other.example.org/@ada' }]],
])('%s may be given', (key, value) => {
  expect(fits({ [key]: value })).toBe(true);
});

test.each([
  ['name', ' '],
  ['name', undefined],
  ['name', 'Ada\u202E Lee'],
  ['role', ''],
  ['role', 'Edi\u200Etor'],
  ['family-name', 'Von Berg'],
  ['family-name', 'ula von Berg'],
  ['contact', 'ada@news.example.org'],
  ['contact', 'javascript:alert(1)'],
  ['links', [{ title: 'Elsewhere', url: 'javascript:alert(1)' }]],
  ['links', [{ title: '', url: 'https://other.example.org' }]],
  ['links', [{ url: 'https://other.example.org' }]],
  ['portrait', 'ada.jpg'],
])('%s may not be %o', (key, value) => {
  expect(fits({ [key]: value })).toBe(false);
});

describe('a list of authors', () => {
  test('is sorted by family name, then by the whole name', () => {
    const names = [
      { name: 'Bo Zimmer' },
      { name: 'Zhang Hanhui', 'family-name': 'Zhang' },
      { name: 'Ada Zimmer' },
      { name: 'Ola Berg' },
    ].map((given) => ({ id: 'x', links: [], ...given }));
    expect(names.sort(authors.compare).map(({ name }) => name)).toEqual([
      'Ola Berg',
      'Zhang Hanhui',
      'Ada Zimmer',
      'Bo Zimmer',
    ]);
  });
});
