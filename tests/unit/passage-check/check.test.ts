import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/passage-check/check.ts';
import { isWrong } from '../../../src/passage-check/finding.ts';
import { first, graded, index, indexOf, rain, record, witness } from './rain-records.ts';

describe('grades', () => {
  test.each([
    ['as-printed', 'post', `“${rain}”`],
    ['as-printed', 'post', `Ada Lee: ${rain}`],
    ['as-printed', 'post', rain.replaceAll(',', ' –').toUpperCase()],
    ['trimmed', 'post', '“The rain will probably come in May”'],
    ['trimmed', 'post', '“The rain will probably come in May … Ask the farmers in June.”'],
    ['trimmed', 'post', 'Look at this! The rain will probably come in May. #rain'],
    ['known-alteration', 'herald', 'The rain must come in May, and the harvest will be excellent.'],
    ['known-alteration', 'herald', '“the harvest will be excellent”'],
    ['new-variant', 'post', 'The rain will certainly come in May, and the harvest will be good.'],
    ['new-variant', 'post', 'The rain will come in May, and the harvest will be good.'],
    ['new-variant', 'post', 'The rain will not come in May, and the harvest will be good'],
    ['new-variant', 'post', 'The rain will probably come in May. Ask the farmers in June.'],
    ['speaker-differs', 'post', 'Ben Gray said: “The rain will probably come in May”'],
    ['as-printed', 'blatt', 'Der Regen kommt wohl im Mai'],
    ['as-printed', 'blatt', 'I suppose that the rain is coming this May'],
    ['as-printed', 'post', 'To be or not to be: that is the question.'],
  ])('%s, nearest to %s: %s', async (grade, printing, text) => {
    const [found, , witness] = await graded(text);
    expect([found, witness]).toEqual([grade, printing]);
  });

  test('another sentence of the record is not mistaken for somebody else’s words', async () => {
    const wire = 'The rain will probably come in May, and the harvest will be good.';
    const known = indexOf([record('rain', [witness('post', rain), witness('wire', wire)])]);
    for (const [grade, text] of [
      ['trimmed', `${wire} We cannot`],
      ['new-variant', rain.replace('say more', 'say')],
      ['new-variant', rain.replace('Ask', 'Asking')],
      ['as-printed', `What a day! ${wire}`],
    ] as const)
      expect(await checkText(text, known)).toMatchObject([{ grade }]);
  });

  test('a half-reworded text is a variant if many words are the same', async () => {
    const text =
      'The rain will perhaps come during May, and the crops will be excellent. We are unable to say more right now. Ask the growers in June.';
    expect((await graded(text)).slice(0, 2)).toEqual(['new-variant', 'lee-rain']);
    expect(await graded('Ask the growers in June whether it was cold')).toEqual(['not-on-record']);
  });

  test.each([
    'We choose to go to the Moon in this decade',
    'The rain in Spain stays mainly in the plain',
    'I said that in May of last year',
    '“in the whole of the land”',
    'Regen',
  ])('not-on-record: %s', async (text) => {
    expect(await graded(text)).toEqual(['not-on-record']);
  });
});

test('marks inside the words do not hide the words around them', async () => {
  const text = 'Lee said the rain would probably arrive “in May or in June” and help the harvest';
  expect(await graded(text)).toEqual(['new-variant', 'lee-rain', 'wire']);
  expect(await checkText(`${rain} “Nobody has ever seen such clouds here”`, index)).toHaveLength(1);
});

test('each quotation in a text is checked separately', async () => {
  const findings = await checkText(
    `In one breath: “The rain will probably come in May”, “Snow in June ruins the apple trees of the valley”, “Nobody has ever seen such clouds”.`,
    index,
  );
  expect(findings.map(({ grade }) => grade)).toEqual(['trimmed', 'new-variant', 'not-on-record']);
});

test('an exact part of any length is not an alteration; a changed word inside it is one', async () => {
  const words = rain.split(' ');
  await fc.assert(
    fc.asyncProperty(
      fc.nat(words.length - 8),
      fc.integer({ min: 8, max: words.length }),
      fc.nat(),
      async (from, length, place) => {
        const part = words.slice(from, from + length);
        const exact = await first(part.join(' '));
        expect(['as-printed', 'trimmed']).toContain(exact.grade);
        const at = 1 + (place % (part.length - 2));
        const changed = await first(part.with(at, 'otherwise').join(' '));
        expect(changed.grade).toBe('new-variant');
        expect(isWrong(changed)).toBe(true);
      },
    ),
  );
});

test('any text can be checked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
      for (const { grade } of await checkText(text, index)) expect(grade).toBe('not-on-record');
    }),
  );
});
