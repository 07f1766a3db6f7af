import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/check/check.ts';
import { findingInWords } from '../../../src/check/in-words.ts';
import { isWrong, type Finding } from '../../../src/check/finding.ts';
import type { KnownRecord, KnownWitness } from '../../../src/check/known-record.ts';
import type { RecordIndex } from '../../../src/check/record-index.ts';
import { termsOf, termsOfPassages } from '../../../src/search/check/terms.ts';

const rain =
  'The rain will probably come in May, and the harvest will be good. We cannot say more today. Ask the farmers in June.';

function witness(id: string, text: string, more: Partial<KnownWitness> = {}): KnownWitness {
  return {
    id,
    text,
    source: { container: `The ${id}` },
    part: 'body',
    form: 'direct',
    language: 'en',
    class: id === 'post' ? 'copy-text' : 'same',
    ...more,
  };
}

function record(
  id: string,
  witnesses: readonly KnownWitness[],
  more: Partial<KnownRecord> = {},
): KnownRecord {
  const [first] = witnesses;
  return {
    id,
    url: `https://news.example.org/quotes/${id}/`,
    labels: [],
    speakers: [{ name: 'Ada Lee', role: { title: 'minister', organization: 'Ministry of Rain' } }],
    form: 'direct',
    text: first?.text ?? '',
    language: 'en',
    said: { words: '1 May 2020' },
    copyText: first?.id ?? '',
    witnesses,
    ...more,
  };
}

const records = [
  record('lee-rain', [
    witness('post', rain),
    witness('herald', 'The rain must come in May, and the harvest will be excellent.', {
      class: 'altered',
    }),
    witness('wire', 'Lee said the rain would probably arrive “in May” and help the harvest', {
      form: 'mixed',
      class: 'partly-quoted',
    }),
    witness('blatt', 'Der Regen kommt wohl im Mai', {
      language: 'de',
      class: 'not-compared',
      gloss: 'I suppose that the rain is coming this May',
    }),
  ]),
  record('lee-snow', [witness('post', 'Snow in April ruins the apple trees of the whole valley')]),
  record('be', [witness('post', 'To be, or not to be, that is the question')]),
];

/** The records in memory, found by their words. */
function indexOf(all: readonly KnownRecord[]): RecordIndex {
  const textsOf = ({ witnesses }: KnownRecord) =>
    witnesses.flatMap(({ text, gloss, language }) => [
      { text, language },
      ...(gloss === undefined ? [] : [{ text: gloss, language: 'en' }]),
    ]);
  return {
    total: all.length,
    terms: (text) => termsOf(text),
    find: (term) =>
      Promise.resolve(
        all.filter((each) => termsOfPassages(textsOf(each)).has(term)).map(({ id }) => id),
      ),
    open: (id) => {
      const found = all.find((each) => each.id === id);
      if (!found) throw new Error(id);
      return Promise.resolve({ passages: textsOf(found), record: () => Promise.resolve(found) });
    },
  };
}

const index = indexOf(records);

async function first(text: string): Promise<Finding> {
  const [finding] = await checkText(text, index);
  if (!finding) throw new Error('Nothing was found.');
  return finding;
}

async function graded(text: string): Promise<readonly (string | undefined)[]> {
  const finding = await first(text);
  return finding.grade === 'not-on-record'
    ? [finding.grade]
    : [finding.grade, finding.record.id, finding.nearest.wording.witness?.id];
}

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
  ])('%s by %s: %s', async (grade, printing, text) => {
    const [found, , witness] = await graded(text);
    expect([found, witness]).toEqual([grade, printing]);
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

describe('what else is told', () => {
  test('a negation that was slipped in, or that fell off', async () => {
    expect(
      await first('The rain will not come in May, and the harvest will be good'),
    ).toMatchObject({ polarity: { negationsGained: ['not'], hedgesLost: ['probably'] } });
    expect(await first(rain.replace('cannot', 'can'))).toMatchObject({
      grade: 'new-variant',
      polarity: { negationsLost: ['cannot'] },
    });
  });

  test('a reporter’s sentence in quotation marks', async () => {
    const wire = 'the rain would probably arrive “in May” and help the harvest';
    expect(await first(`He added, “${wire}”`)).toMatchObject({
      grade: 'trimmed',
      isReport: true,
      lostSpeaker: true,
    });
    expect(await first(wire)).toMatchObject({ grade: 'trimmed', isReport: true, isInMarks: false });
  });

  test.each([
    'Lee',
    'Ada Lee',
    'the minister',
    'Ministry of Rain',
    'Ministri of Rain',
    'He',
    'The herald',
  ])('%s is a speaker, an office or an outlet of the record', async (name) => {
    expect(await first(`${name} said: “The rain will probably come in May”`)).toMatchObject({
      grade: 'trimmed',
      otherSpeaker: undefined,
    });
  });

  test('that nobody said the words, or that the record was withdrawn', async () => {
    const never = 'Only the sun decides when the rain may fall on our fields';
    const known = [
      record('never', [witness('post', never)], { attribution: 'fabricated' }),
      record('gone', [witness('post', rain)], { status: 'withdrawn', notice: 'It was a joke.' }),
    ];
    const [finding, gone] = await checkText(`“${never}” “${rain}”`, indexOf(known));
    if (!finding || !gone) throw new Error('Nothing was found.');
    expect([finding.grade, isWrong(finding), isWrong(gone)]).toEqual(['as-printed', true, false]);
    expect(findingInWords(finding)).toHaveLength(2);
    expect(findingInWords(gone)[1]).toBe('We have withdrawn this record: It was a joke.');
  });

  test('words in brackets that are an outlet’s', async () => {
    expect((await graded('“The rain will [surely] come in May”'))[0]).toBe('new-variant');
  });
});

test('each quotation of a text is checked by itself', async () => {
  const findings = await checkText(
    `In one breath: “The rain will probably come in May”, “Snow in June ruins the apple trees of the valley”, “Nobody has ever seen such clouds”.`,
    index,
  );
  expect(findings.map(({ grade }) => grade)).toEqual(['trimmed', 'new-variant', 'not-on-record']);
});

test('an exact part of any length is no alteration, and a word changed inside it is one', async () => {
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

test('takes any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
      for (const { grade } of await checkText(text, index)) expect(grade).toBe('not-on-record');
    }),
  );
});
