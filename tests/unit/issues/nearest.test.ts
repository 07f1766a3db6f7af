import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/interface/en/issues-suggestion.ts';
import { nearest } from '../../../src/issues/nearest.ts';

test.each([
  ['occasoin', 'occasion'],
  ['titel', 'title'],
  ['pots', 'post'],
  ['url', 'URL'],
  ['Direct', 'direct'],
  ['speaker', 'speakers'],
  ['copytext', 'copy-text'],
])('the name nearest to %s is %s', (name, expected) => {
  const known = ['title', 'URL', 'direct', 'speakers', 'copy-text', 'occasion', 'post'];
  expect(nearest(name, known)).toBe(expected);
});

test('the most similar name is chosen', () => {
  expect(nearest('morning-pst', ['evening-post', 'morning-rest', 'morning-post'])).toBe(
    'morning-post',
  );
});

test('a name unlike all others has no nearest name', () => {
  for (const name of ['date', 'x', '', 'said-on-the-day', 'ttl'])
    expect(nearest(name, ['title', 'said'])).toBeUndefined();
  expect(didYouMean(nearest('date', ['title']), 'write a title')).toBe('write a title');
});

test('a name with one letter changed, dropped, doubled or swapped is still recognized', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{3,20}$/);
  const change = fc.constantFrom<(name: string, at: number) => string>(
    (text, at) => `${text.slice(0, at)}_${text.slice(at + 1)}`,
    (text, at) => text.slice(0, at) + text.slice(at + 1),
    (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
    (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  );
  fc.assert(
    fc.property(name, fc.nat(), change, (known, place, changed) => {
      expect(nearest(changed(known, place % known.length), [known])).toBe(known);
    }),
  );
});
