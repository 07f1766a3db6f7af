import { expect, test } from 'vitest';
import { termsOf, termsOfPassages } from '../../../../src/search/check/terms.ts';

test.each([
  ['The long-term use of technology', ['long', 'term', 'use', 'techno']],
  ['technologies, technological, Technology!', ['techno']],
  ['производство чипов и производства', ['произв', 'чип']],
  ['国家安全', ['国家', '家安', '安全']],
  ['to be or not to be', ['to', 'be', 'or', 'not']],
  ['', []],
])('the terms of “%s”', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});

test('a quotation with few rare words is also found by its common ones', () => {
  expect([...termsOfPassages([{ text: 'That is the question' }])]).toEqual([
    'that',
    'is',
    'the',
    'questi',
  ]);
});
