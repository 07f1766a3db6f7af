import { describe, expect, test } from 'vitest';
import { interruptedQuotations } from '../../../src/passage-check/interrupted.ts';
import { isSameSubject } from '../../../src/passage-check/interruption.ts';
import { markedQuotations } from '../../../src/passage-check/quotations.ts';

/** The words of each quotation found in a text. */
const read = (text: string): string[] =>
  markedQuotations(text).map(({ readings }) => readings[0].words);

/** For each starting point, the longest quotation interrupted by reporting clauses. */
const joined = (text: string): string[] => [
  ...new Map(interruptedQuotations(text).map(({ start, words }) => [start, words])).values(),
];

const [gates, water, second] = [
  'We tested every gate twice',
  'and not one will hold the water',
  'Nobody has asked for a second opinion',
];
const whole = `${gates} ${water}.`;

describe('another speaker’s words after an interrupted quotation are a separate quotation', () => {
  test.each([
    `“${gates},” she said, “${water}.” Marek Dvorak said, “${second}.”`,
    `"${gates}," she said, "${water}." Marek Dvorak said, "${second}."`,
    `“${gates},” said Hanna Solberg, “${water}.” Dvorak told the paper, “${second}.”`,
    `“${gates},” Hanna Solberg said, “${water},” Marek Dvorak said, “${second}.”`,
    `“${gates},” she said, “${water},” he replied, “${second}.”`,
    `“${gates},” she said, “${water}.” The mayor replied: “${second}.”`,
    `„${gates}“, sagte Hanna Solberg, „${water}.“ Marek Dvorak sagte, „${second}.“`,
    `„${gates}“, sagte sie, „${water}.“ Dvorak entgegnete: „${second}.“`,
  ])('%s', (text) => {
    const end = text.includes(`${water},`) ? ',' : '.';
    expect(read(text)).toEqual([`${gates} ${water}${end}`, `${second}.`]);
    expect(joined(text).join()).not.toContain(second);
  });
});

describe('quotations with more than a reporting clause between them stay separate', () => {
  test.each([
    `“${second}.” Marek Dvorak said it was “worse than any flood before.”`,
    `“${gates},” Solberg said, and Dvorak called it “a bad joke on the valley.”`,
    `“${gates},” she said, while Marek Dvorak said “a bad joke on the valley.”`,
    `“${gates},” Solberg said, but the mayor replied, “and who will pay for it?”`,
    `“${gates},” while Dvorak said, “and who will pay for it?”`,
    `“${gates},” she said and spoke of “a bad joke on the valley.”`,
    `„${gates}“, sagte Solberg, während Dvorak erklärte, „es war ein schlechter Witz.“`,
    `„${gates}.“ Dvorak nannte das „einen schlechten Witz von gestern“.`,
    `„${gates}.“ Dvorak sagte, das sei „ein schlechter Witz von gestern“.`,
  ])('%s', (text) => {
    expect(read(text)).toHaveLength(2);
    expect(joined(text)).toEqual([]);
  });
});

describe('two parts of a sentence with a reporting clause between them are one quotation', () => {
  test.each([
    `“${gates},” she said, “${water}.”`,
    `“${gates},” Hanna Solberg, the engineer, said on Monday, “${water}.”`,
    `“${gates}”, said the engineer, “${water}.”`,
    `“${gates},” she then added, “${water}.”`,
    `“${gates}” – said Hanna Solberg – “${water}.”`,
    `„${gates}“, sagte die Ingenieurin Hanna Solberg, „${water}.“`,
    `„${gates}“, so Hanna Solberg, „${water}.“`,
    `„${gates}“, fügte sie hinzu, „${water}.“`,
    `“${gates},” according to Hanna Solberg, “${water}.”`,
  ])('%s', (text) => {
    expect(read(text)).toEqual([whole]);
  });

  test('even if the first part is a question', () => {
    expect(read('“Will it hold the water?” she asked, “or will it break?”')).toEqual([
      'Will it hold the water? or will it break?',
    ]);
  });

  test('even if the second part begins with a capital letter, as German nouns do', () => {
    expect(read('„Wir haben hier seit Jahren“, sagte Solberg, „Brücken geprüft.“')).toEqual([
      'Wir haben hier seit Jahren Brücken geprüft.',
    ]);
  });

  test('even with two reporting clauses about the same speaker', () => {
    const [one, two, three] = ['The gates are old', 'and weak', 'and nobody paid'];
    expect(read(`“${one},” Hanna Solberg said, “${two},” she added, “${three}.”`)).toEqual([
      `${one} ${two} ${three}.`,
    ]);
  });
});

test('two sentences around one speaker’s reporting clause may be one quotation', () => {
  expect(joined(`“${gates}.” Mayor Okafor said. “${second}.”`)).toEqual([`${gates}. ${second}.`]);
});

test.each([
  ['Ada Lee', 'she', true],
  ['she', 'she', true],
  ['Ada Lee', 'Lee', true],
  ['the minister Ada Lee', 'Ada Lee', true],
  ['she', 'he', false],
  ['she', 'Ada Lee', false],
  ['Ada Lee', 'Jo Brandt', false],
  ['Ada Lee', 'the mayor', false],
])('after “%s”, “%s” is the same speaker: %s', (earlier, later, expected) => {
  expect(isSameSubject(earlier, later)).toBe(expected);
});

test('the speaker of the next quotation is not the speaker of the one before', () => {
  const text = `“${gates},” Hanna Solberg said, “${water}.” Marek Dvorak said, “${second}.”`;
  expect(markedQuotations(text).map(({ readings }) => readings[0].speakers)).toEqual([
    ['Hanna Solberg'],
    ['Marek Dvorak'],
  ]);
  const one = `“${second}.” Marek Dvorak said.`;
  expect(markedQuotations(one)[0]?.readings[0].speakers).toEqual(['Marek Dvorak']);
});
