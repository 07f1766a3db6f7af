import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedSentences } from '../../../src/content/change-in-words.ts';

test.each([
  ['It rained. He left.', 'It snowed. He left.', 'It rained.', 'It snowed.'],
  ['One. Two. Three.', 'One. Three.', 'Two.', ''],
  ['One. Two.', 'One. New. Two.', '', 'New.'],
  ['One. One.', 'One.', 'One.', ''],
  ['', 'One.', '', 'One.'],
  ['Same.', 'Same.', '', ''],
])('%s → %s', (was, now, before, after) => {
  expect(changedSentences(was, now)).toEqual({ was: before, now: after });
});

test('both sides are empty only if nothing but white space changed', () => {
  const text = fc.array(fc.constantFrom('One.', 'Two!', 'Is it?', 'a'), { maxLength: 6 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { was, now } = changedSentences(one.join(' '), other.join(' '));
      expect(was === '' && now === '').toBe(one.join(' ') === other.join(' '));
    }),
  );
});
