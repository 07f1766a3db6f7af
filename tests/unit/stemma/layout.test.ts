import { describe, expect, test } from 'vitest';
import { layOutStemma } from '../../../src/stemma/layout.ts';
import { recordOf } from './fixture-records.ts';
import { fixtures } from './fixtures.ts';
import { placed, witnessesOf } from './placed.ts';

describe('layOutStemma', () => {
  test('folds what changed the same', () => {
    const { record, comparisons } = recordOf(fixtures.sixty);
    const groups = placed(layOutStemma(record, comparisons)).flatMap(({ node }) =>
      node.content.kind === 'group' ? [witnessesOf(node).length] : [],
    );
    expect(groups).toEqual([41, 4, 4, 4]);
  });

  test('leaves a printing in another language, and of unknown descent, on its own', () => {
    const { record, comparisons } = recordOf(fixtures.twelve);
    const { floating } = layOutStemma(record, comparisons);
    expect(floating.flatMap(({ node }) => witnessesOf(node))).toEqual([
      'journal',
      'gazette',
      'kurier',
      'observer',
    ]);
  });

  test('needs color where a negation was lost, the speaker changed, or a report became the speaker’s words', () => {
    const { record, comparisons } = recordOf(fixtures.twelve);
    const alarms = placed(layOutStemma(record, comparisons)).flatMap(({ node: { content } }) =>
      content.kind === 'printing' && content.step?.alarm
        ? [[content.witness.id, content.step.alarm]]
        : [],
    );
    expect(alarms).toEqual([
      ['herald', 'reporters-words'],
      ['echo', 'speaker'],
      ['courier', 'negation'],
    ]);
  });
});
