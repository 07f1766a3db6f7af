import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '../../../src/evidence/find-words.ts';

const before =
  'Farmers had waited for weeks. Nobody had seen a cloud since March, said the weather office.';
const after = 'The opposition did not agree. It asked for a vote, and the house rose at five.';
const words = 'The rain will come in May, and the harvest will be good for all of us';

function pageWith(text: string): string {
  return `${before}\n\n“${text},” Ms. Lee said.\n\n${after}`;
}

function changedTo(now: string, language = 'en') {
  return findWords({ words, language }, pageWith(now));
}

test.each([
  ['typography', words.replace('May, and', 'May,\u00A0and')],
  [
    'a reporting clause between two parts',
    'The rain will come in May,” she said, “and the harvest will be good for all of us',
  ],
  [
    'a reporting clause between two sentences',
    'The rain will come in May,” she said. “And the harvest will be good for all of us',
    words.replace(', and', '. And'),
  ],
])('%s does not count as a change', (_, text, recorded = words) => {
  expect(findWords({ words: recorded, language: 'en' }, pageWith(text)).state).toBe('same');
});

test.each([
  'The rain will come in June, and the harvest will be good for all of us',
  'The rain may come in May, and the harvest will be good for all of us',
  'Some rain will come in May, and the harvest will be good for all of us',
  'The rain will come in May, and the harvest will be good for all of you',
  'The rain will not come in May, and the harvest will be good for all of us',
  'The rain will come in May, and the harvest will be good',
])('changed words are found as the page has them: %s', (now) => {
  expect(changedTo(now)).toEqual({ state: 'changed', now });
});

test('words that are nowhere on a page are missing', () => {
  expect(findWords({ words, language: 'en' }, `${before}\n\n${after}`)).toEqual({
    state: 'missing',
  });
  expect(findWords({ words, language: 'en' }, '')).toEqual({ state: 'missing' });
});

test('words in scripts without spaces are found, as are changes to them', () => {
  const chinese = '今年五月会下雨，收成会很好，大家都会高兴';
  const page = (text: string): string =>
    `农民们等了好几个星期。\n\n“${text}。”李部长说。\n\n反对党不同意。`;
  expect(findWords({ words: chinese, language: 'zh' }, page(chinese)).state).toBe('same');
  const now = chinese.replace('很好', '很差');
  expect(findWords({ words: chinese, language: 'zh' }, page(now))).toEqual({
    state: 'changed',
    now,
  });
});

test('words cut from a text are found in it, and replacing one of them is a change', () => {
  const text = `${before} ${words}. ${after}`.split(' ');
  fc.assert(
    fc.property(
      fc.nat(text.length - 9),
      fc.integer({ min: 6, max: 9 }),
      fc.nat(),
      (start, length, at) => {
        const cut = text.slice(start, start + length);
        const page = text.join(' ');
        expect(findWords({ words: cut.join(' '), language: 'en' }, page).state).toBe('same');
        // Never the first or last word: a changed word needs others on both sides.
        const changed = cut.with(1 + (at % (length - 2)), 'zebras');
        expect(findWords({ words: changed.join(' '), language: 'en' }, page)).toMatchObject({
          state: 'changed',
        });
      },
    ),
  );
});
