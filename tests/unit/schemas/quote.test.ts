import { expect, test } from 'vitest';
import { quotes } from '../../../src/schemas/quote.ts';

const record = {
  speakers: ['ada-lee'],
  form: 'direct',
  medium: 'speech',
  text: 'Rain.\nMore rain.',
  language: 'en',
  said: '2025-05-05',
  'copy-text': 'post',
  chain: ['morning-post'],
  witnesses: [{ id: 'post', source: 'morning-post', form: 'direct', text: 'Rain.\nMore rain.' }],
  status: 'published',
};

const parsed = (changes: object) => quotes.schema.parse({ ...record, ...changes });
const issuesOf = (changes: object) =>
  quotes.schema
    .safeParse({ ...record, ...changes })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

const turns = [
  { speaker: 'ada-lee', text: 'Rain?' },
  { speaker: 'ben-gray', text: 'Rain.\nMore rain.' },
];

test('line breaks are part of the words', () => {
  expect(parsed({}).text).toBe('Rain.\nMore rain.');
});

test('the text of an exchange is its turns, each on a new line', () => {
  expect(parsed({ text: undefined, turns }).text).toBe('Rain?\nRain.\nMore rain.');
});

test('a record has text or turns, and an exchange has no frame', () => {
  expect(issuesOf({ text: undefined })).toEqual([expect.stringMatching(/^text: /)]);
  expect(issuesOf({ turns })).toEqual([expect.stringMatching(/^turns: repeats the words in text/)]);
  expect(issuesOf({ text: undefined, turns: turns.slice(1) })).toEqual([
    expect.stringMatching(/^turns: is not an exchange/),
  ]);
  expect(issuesOf({ text: undefined, turns, frame: 'she said {…}' })).toEqual([
    expect.stringMatching(/^frame: is only for a fragment/),
  ]);
});

test('if only one of several speakers said the words, the record keeps the list and says so', () => {
  const { speakers, 'one-of-speakers': isOpen } = parsed({
    speakers: { 'one-of': ['ada-lee', 'ben-gray'] },
  });
  expect([speakers, isOpen]).toEqual([['ada-lee', 'ben-gray'], true]);
  expect(parsed({})).not.toHaveProperty('one-of-speakers');
  expect(issuesOf({ speakers: { 'one-of': ['ada-lee'] } })).toHaveLength(1);
});

test('the default attribution is left out, so that older evidence stays the same', () => {
  expect(parsed({ attribution: 'said' })).toEqual(parsed({}));
  expect(parsed({ attribution: 'fabricated' }).attribution).toBe('fabricated');
});

test('a locator names at least one place', () => {
  const at = (locator: object) => ({ witnesses: [{ ...record.witnesses[0], locator }] });
  expect(issuesOf(at({}))).toEqual([
    'witnesses.0.locator: does not name a place; write page, line, paragraph, timestamp or section',
  ]);
  expect(parsed(at({ page: '3', line: '7' })).witnesses[0]?.locator).toEqual({
    page: '3',
    line: '7',
  });
});

test('the words may be a single symbol', () => {
  expect(parsed({ text: '👍' }).text).toBe('👍');
});
