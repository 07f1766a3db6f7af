import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/passage-check/check.ts';
import { isWrong } from '../../../src/passage-check/finding.ts';
import { findingInWords } from '../../../src/passage-check/in-words.ts';
import { first, graded, indexOf, rain, record, witness } from './rain-records.ts';

describe('a finding reports', () => {
  test('a negation that was added or lost', async () => {
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

  test('no reporter’s words for a fragment that is in quotation marks within its frame', async () => {
    const fragment = 'no plan at all for the spring floods';
    const framed = record('lee-plan', [witness('post', fragment, { form: 'mixed' })], {
      form: 'mixed',
    });
    expect(
      (await checkText(`Lee said that they had “${fragment}”.`, indexOf([framed])))[0],
    ).toMatchObject({
      grade: 'as-printed',
      isReport: false,
    });
  });

  test.each([
    'Lee',
    'Ada Lee',
    'the minister',
    'Ministry of Rain',
    'Ministri of Rain',
    'He',
    'The herald',
  ])('no other speaker for %s, which names the speaker, an office or an outlet', async (name) => {
    expect(await first(`${name} said: “The rain will probably come in May”`)).toMatchObject({
      grade: 'trimmed',
      otherSpeaker: undefined,
    });
  });

  test.each([
    ['Die Direktorin sagte: ', ''],
    ['Der Sprecher der Stadt sagte: ', ''],
    ['Laut dem Bürgermeister: ', ''],
    ['', ', sagte die Direktorin.'],
    ['', ', erklärte eine Sprecherin des Amts'],
  ])('no other speaker for a German office without a name: %s…%s', async (before, after) => {
    const finding = await first(`${before}„The rain will probably come in May“${after}`);
    expect(finding).toMatchObject({ grade: 'trimmed', otherSpeaker: undefined });
  });

  test.each([
    ['Die Direktorin Berta Kranz sagte: ', '', 'Direktorin Berta Kranz'],
    ['Karl der Große sagte: ', '', 'Karl der Große'],
    ['', ', sagte Kranz', 'Kranz'],
    ['', ', sagte die Direktorin Berta Kranz', 'Direktorin Berta Kranz'],
  ])('another speaker for a German name: %s…%s', async (before, after, name) => {
    const finding = await first(`${before}„The rain will probably come in May“${after}`);
    expect(finding).toMatchObject({ otherSpeaker: name });
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

  test('an outlet’s words in brackets as a variant', async () => {
    expect((await graded('“The rain will [surely] come in May”'))[0]).toBe('new-variant');
  });
});
