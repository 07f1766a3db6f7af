import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '../../../src/quotation/classify.ts';
import { verdictOf } from '../../../src/quotation/verdict.ts';
import { quotes, type QuoteData } from '../../../src/schemas/quote.ts';
import { verdict as schema, MAX_VERDICT_LENGTH } from '../../../src/schemas/verdict.ts';
import { launchRecords } from './launch-records.ts';

const words = 'The rain will come in May, and the harvest will be good';

function record(others: readonly object[], fields: object = {}): QuoteData {
  return quotes.schema.parse({
    speakers: ['ada-lee'],
    form: 'direct',
    medium: 'speech',
    text: words,
    language: 'en',
    said: '2025-05-05',
    'copy-text': 'post',
    chain: ['post'],
    witnesses: [
      { id: 'post', source: 'post', form: 'direct', text: words },
      ...others.map((other, index) => ({
        id: `other-${index}`,
        source: `other-${index}`,
        form: 'direct',
        text: words,
        ...other,
      })),
    ],
    status: 'published',
    ...fields,
  });
}

const verdict = (quote: QuoteData, outletOf = (id: string): string => id): string =>
  verdictOf(quote, classify, outletOf);

test('a verdict that an editor wrote takes precedence over a computed one', () => {
  expect(verdict(record([], { verdict: 'She said it.' }))).toBe('She said it.');
});

test.each([
  ['one printing', [], 'Seen in one place only.'],
  ['the same words', [{}, {}], 'Three outlets print the same words.'],
  ['more than twelve', Array(13).fill({}), '14 outlets print the same words.'],
  [
    'a part',
    [{}, { text: 'The rain will come in May' }],
    'All printings have the same words, though some have only part of them.',
  ],
  [
    'other words',
    [{ text: 'Rain is coming' }],
    'It was printed in different words, and the evidence does not say who followed whom.',
  ],
  [
    'changed words',
    [{ text: 'Rain is coming', follows: 'post' }, {}],
    'It was also printed with changed words.',
  ],
  [
    'other languages',
    [{ language: 'de', text: 'Regen' }],
    'It was also printed in other languages.',
  ],
  [
    'both',
    [{}, { language: 'de', text: 'Regen' }],
    'Two outlets print the same words. It was also printed in other languages.',
  ],
])('%s', (_, others, expected) => {
  expect(verdict(record(others))).toBe(expected);
});

test('several printings by one outlet count as one outlet', () => {
  expect(verdict(record([{}]), () => 'Reuters')).toBe(
    'One outlet printed it more than once, in the same words.',
  );
});

test('the verdict on words that were never said says only that', () => {
  expect(verdict(record([{}], { attribution: 'fabricated' }))).toMatch(
    /^These words are not by the supposed speaker: they were made up, or altered/,
  );
});

test('every verdict fits its schema, both computed ones and those in the launch content', () => {
  for (const [id, quote] of launchRecords)
    expect(schema.safeParse(verdict(quote)), id).toMatchObject({ success: true });
  const other = fc.record({
    language: fc.constantFrom('en', 'de'),
    form: fc.constantFrom('direct', 'indirect'),
    follows: fc.constantFrom('post', 'unknown', 'independent'),
    text: fc.constantFrom(words, 'The rain will come', 'The rain will come … good', 'No rain'),
  });
  fc.assert(
    fc.property(fc.array(other, { maxLength: 20 }), (others) => {
      const found = verdict(record(others));
      expect(schema.parse(found)).toBe(found);
    }),
  );
});

test.each([
  ['', 'must not be empty'],
  ['x'.repeat(MAX_VERDICT_LENGTH) + '.', 'is longer than 200 characters'],
  ['She *said* it.', 'is plain text'],
  ['She said it <b>there</b>.', 'is plain text'],
  ['See [the note](/method/).', 'is plain text'],
  ['She said it.\nTwice.', 'is plain text'],
  ['She said it', 'is not a whole sentence'],
  ['…', 'is not a whole sentence'],
  ['She said it. He did not. They did.', 'has more than two sentences'],
])('a verdict cannot be “%s”', (text, message) => {
  expect(schema.safeParse(text).error?.issues[0]?.message).toMatch(message);
});
