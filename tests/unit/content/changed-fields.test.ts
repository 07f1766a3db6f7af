import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addsCorrection, changedFields } from '../../../src/content/changed-fields.ts';

const record = {
  text: 'It will rain',
  form: 'direct',
  speakers: ['ada-lee'],
  witnesses: [
    { id: 'post', form: 'direct', text: 'It will rain', translation: { by: 'unknown' } },
    { id: 'star', form: 'direct', text: 'It may rain' },
  ],
};

const changes = (now: object) => changedFields(JSON.stringify(record), JSON.stringify(now));

test('the same fields, with witnesses in any order, have not changed', () => {
  expect(changes(record)).toEqual([]);
  expect(changes({ ...record, witnesses: record.witnesses.toReversed() })).toEqual([]);
});

test('a changed, added or removed value is one change', () => {
  expect(changes({ ...record, form: 'mixed', speakers: ['ada-lee', 'bo-li'] })).toEqual([
    { path: ['form'], was: 'direct', now: 'mixed' },
    { path: ['speakers', '1'], was: '', now: 'bo-li' },
  ]);
  expect(changes({ ...record, related: [{ quote: 'a', as: 'answers' }] })).toEqual([
    { path: ['related', '0'], was: '', now: 'a answers' },
  ]);
  expect(changes({ ...record, translation: { by: 'us' } })).toEqual([
    { path: ['translation', 'by'], was: '', now: 'us' },
  ]);
  const { form: _form, ...rest } = record;
  expect(changes(rest)).toEqual([{ path: ['form'], was: 'direct', now: '' }]);
});

test('a changed value of a witness is found by the id of the witness', () => {
  const [post, star] = record.witnesses;
  const changed = { ...post, text: 'It can rain', translation: { by: 'Reuters' } };
  expect(changes({ ...record, witnesses: [star, changed] })).toEqual([
    { path: ['witnesses', 'post', 'text'], was: 'It will rain', now: 'It can rain' },
    { path: ['witnesses', 'post', 'translation', 'by'], was: 'unknown', now: 'Reuters' },
  ]);
});

test('an added or removed witness is one change of its words, and a renamed one is two', () => {
  const [post, star] = record.witnesses;
  expect(changes({ ...record, witnesses: [post] })).toEqual([
    { path: ['witnesses', 'star'], was: 'It may rain', now: '' },
  ]);
  expect(changes({ ...record, witnesses: [post, { ...star, id: 'sun' }] })).toEqual([
    { path: ['witnesses', 'star'], was: 'It may rain', now: '' },
    { path: ['witnesses', 'sun'], was: '', now: 'It may rain' },
  ]);
});

describe('items without ids are compared in order:', () => {
  const between = (was: readonly unknown[], now: readonly unknown[]) =>
    changedFields(JSON.stringify({ list: was }), JSON.stringify({ list: now })).map(
      ({ path, was: before, now: after }) => [path[1], before, after],
    );

  test.each<[title: string, was: unknown[], now: unknown[], changes: unknown[]]>([
    ['one added in front', ['a', 'b', 'c'], ['x', 'a', 'b', 'c'], [['0', '', 'x']]],
    ['one taken out', ['a', 'b', 'c'], ['a', 'c'], [['1', 'b', '']]],
    ['one reworded', ['a', 'b', 'c'], ['a', 'x', 'c'], [['1', 'b', 'x']]],
    [
      'two in two places',
      ['a', 'b', 'c', 'd'],
      ['x', 'b', 'c'],
      [
        ['0', 'a', 'x'],
        ['3', 'd', ''],
      ],
    ],
    [
      'all of them',
      ['a', 'b'],
      [],
      [
        ['0', 'a', ''],
        ['1', 'b', ''],
      ],
    ],
  ])('%s', (_, was, now, expected) => {
    expect(between(was, now)).toEqual(expected);
  });

  test('nothing is lost: the changes turn one list into the other', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (was, now) => {
        const found = between(was, now);
        const keptItems = (items: readonly string[], side: 1 | 2): string[] => {
          const left = [...items];
          for (const change of found) {
            const word = change[side] ?? '';
            if (word !== '') left.splice(left.indexOf(word), 1);
          }
          return left.toSorted();
        };
        expect(keptItems(was, 1)).toEqual(keptItems(now, 2));
        expect(found.length === 0).toBe(was.join() === now.join());
      }),
    );
  });
});

test('adding a correction is told apart from changing or removing one', () => {
  const one = { on: '2026-12-01', kind: 'update', was: 'a', now: 'b' };
  const added = changes({ ...record, corrections: [one] });
  expect(added).toHaveLength(1);
  expect(added.every(addsCorrection)).toBe(true);
  const both = JSON.stringify({ corrections: [one, { ...one, was: 'c' }] });
  for (const later of [
    [one],
    [
      { ...one, was: 'x' },
      { ...one, was: 'c' },
    ],
    [],
  ])
    expect(changedFields(both, JSON.stringify({ corrections: later })).some(addsCorrection)).toBe(
      false,
    );
});
