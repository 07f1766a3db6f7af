import { describe, expect, test } from 'vitest';
import { layOutStemma } from '../../../src/stemma/layout.ts';
import { recordOf } from './fixture-records.ts';
import { fixtures } from './fixtures.ts';
import { placed, witnessesOf } from './placed.ts';

describe('layOutStemma', () => {
  test('groups printings with the same changes', () => {
    const { record, comparisons } = recordOf(fixtures.sixty);
    const groups = placed(layOutStemma(record, comparisons)).flatMap(({ node }) =>
      node.content.kind === 'group' ? [witnessesOf(node).length] : [],
    );
    expect(groups).toEqual([41, 4, 4, 4]);
  });

  test('leaves a printing in another language or of unknown lineage unattached', () => {
    const { record, comparisons } = recordOf(fixtures.twelve);
    const { floating } = layOutStemma(record, comparisons);
    expect(floating.flatMap(({ node }) => witnessesOf(node))).toEqual([
      'journal',
      'gazette',
      'kurier',
      'observer',
    ]);
  });

  test('raises an alarm if a negation is lost, the speaker changes or a report becomes the speaker’s words', () => {
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
