import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outerPassages } from '../../../src/quotation/marked-words.ts';
import { compared } from './compared.ts';

const passages = (text: string): string[] => outerPassages(text).map(({ words }) => words);

describe('the passages in single marks', () => {
  test.each([
    ["It has 'huge resources' there", ['huge resources']],
    ['It has ‘huge resources’ of the students’ union', ['huge resources']],
    ["'The students' union' is big", ["The students' union"]],
    ["'Don't do it for the kids' sake,' he said", ["Don't do it for the kids' sake,"]],
    ["He called it 'nothin' special' today", ["nothin' special"]],
    ["'Tis the season,' he said", ['Tis the season,']],
    ['He called it ‘rock ’n’ roll’ then', ['rock ’n’ roll']],
    ["'Give 'em hell' was said", ["Give 'em hell"]],
    ["'It was in the '90s,' he said", ["It was in the '90s,"]],
    ["James's 'plan' and the boss' 'dream'", ['plan', 'dream']],
    ['Han sade att det var ’helt fel’ igår', ['helt fel']],
    ['Er sagte ‚nie wieder‘ dazu', ['nie wieder']],
    ["Disse 'un po' di pane' e basta", ["un po' di pane"]],
    ['‘It is so,’she said', ['It is so,']],
    ['‘a (‘b’) c’', ['a (‘b’) c']],
  ])('%s', (text, expected) => {
    expect(passages(text)).toEqual(expected);
  });
});

describe('apostrophes do not enclose a passage in', () => {
  test.each([
    "'tis the season of the students' union",
    "rock 'n' roll",
    "in the '90s and the boys' school",
    'the bosses’ plan and the workers’ plan',
    "l'informatique d'aujourd'hui",
    "un po' di pane",
    'зв’язок і п’ять',
    'Hawaiʻi, ʻEwa and Oʻahu',
    "'s avonds en 's ochtends",
    'six feet: 6’ and 5’',
  ])('%s', (text) => {
    expect(passages(text)).toEqual([]);
  });
});

test.each([
  ['Hawaiʻi', 'Hawai‘i', 'en', 'same'],
  ['звʼязок', "зв'язок", 'uk', 'same'],
  ['the Qurʾān', 'the Qur’an', 'en', 'spelling'],
  ['the Kaʿba', "the Ka'ba", 'en', 'spelling'],
  ["'tis the season", 'tis the season', 'en', 'pointing'],
  ['the students’ union', 'the students union', 'en', 'pointing'],
  ['0ʼ', "0'", 'en', 'same'],
  ['6’ tall', '6′ tall', 'en', 'same'],
  ['6’ tall', '6″ tall', 'en', 'pointing'],
])('%s compared with %s (%s): %s', (one, other, language, expected) => {
  expect(compared(one, other, { language }).class).toBe(expected);
});

test('marks next to changed words differ as a pair or not at all', () => {
  const { segments } = compared(
    'It will spend huge resources to do it',
    "It is spending 'huge resources' to do it",
  );
  expect(segments.map(({ kind, other }) => [kind, other])).toEqual([
    ['same', 'It'],
    ['instead-of', 'is spending'],
    ['same', "'huge resources' to do it"],
  ]);
});

/** Phrases whose apostrophes, written as `'`, might be quotation marks. */
const phrases = [
  ...["the students' union", "James' house", "rock 'n' roll", "give 'em hell", "the '90s"],
  ...["nothin' doing", "a dog's life", "don't", "O'Brien", "will-o'-the-wisp", '6 feet', 'plain'],
];
const apostrophes = ["'", '’', 'ʼ', '‘', '`', '´', '＇'];
const marks = ["''", '‘’', '‚‘', '“”', '""', '«»', '„“', '`´'];

test('an apostrophe of any shape is not mistaken for a mark around its words', () => {
  const phrase = fc.tuple(fc.constantFrom(...phrases), fc.constantFrom(...phrases));
  const around = fc.constantFrom(...marks);
  fc.assert(
    fc.property(
      ...[phrase, around, around, fc.constantFrom(...apostrophes), fc.constantFrom('', ',', '.')],
      ([first, second], one, two, shape, end) => {
        const printed = (pair: string, apostrophe: string): string =>
          `He said ${pair.charAt(0)}${first} and ${second}${end}${pair.charAt(1)} of it`.replace(
            /(?<=\w)'(?=\w)/gu,
            apostrophe,
          );
        const { class: variant } = compared(printed(one, "'"), printed(two, shape));
        expect(variant).toBe('same');
      },
    ),
    { numRuns: 1000 },
  );
});

test('an apostrophe missing from one text is reported, whatever the marks around it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...phrases.filter((phrase) => phrase.includes("'"))),
      fc.constantFrom(...marks),
      fc.constantFrom(...marks),
      (phrase, one, two) => {
        const printed = (pair: string, words: string): string =>
          `He called it ${pair.charAt(0)}${words} there${pair.charAt(1)} once`;
        const without = phrase.replace(/'(.*)$/u, '$1');
        const { class: variant, signs } = compared(printed(one, phrase), printed(two, without));
        expect([variant, signs]).toEqual(['pointing', ["'"]]);
      },
    ),
    { numRuns: 500 },
  );
});
