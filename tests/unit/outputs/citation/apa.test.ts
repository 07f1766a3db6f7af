import { expect, test } from 'vitest';
import { apa } from '../../../../src/outputs/citation/apa.ts';
import type { Citation } from '../../../../src/outputs/citation/citation.ts';

const statement: Citation = {
  key: 'k',
  type: 'webpage',
  authors: [{ literal: 'Rivers Agency' }],
  title: 'A statement',
  date: '2026-10-13',
  url: 'https://rivers.example/statement',
};

test.each([
  ['the site', { container: 'The Rivers Agency' }],
  ['the publisher', { publication: { publisher: 'Rivers Agency' } }],
  ['both', { container: 'Rivers Agency', publication: { publisher: 'Rivers Agency' } }],
])('an author who is also %s is named once', (_, given) => {
  expect(apa({ ...statement, ...given })).toBe(apa(statement));
});

test('a site that is not the author is named', () => {
  expect(apa({ ...statement, container: 'Valley Courier' })).toContain('Valley Courier');
});
