import { expect, test } from 'vitest';
import { changedFields } from '../../../src/content/evidence-changes.ts';

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

test('the same evidence, in any order of witnesses, is no change', () => {
  expect(changes(record)).toEqual([]);
  expect(changes({ ...record, witnesses: record.witnesses.toReversed() })).toEqual([]);
});

test('a value that was changed, added or removed', () => {
  expect(changes({ ...record, form: 'mixed', speakers: ['ada-lee', 'bo-li'] })).toEqual([
    { path: ['form'], was: 'direct', now: 'mixed' },
    { path: ['speakers', '1'], was: '', now: 'bo-li' },
  ]);
  const { form: _form, ...rest } = record;
  expect(changes(rest)).toEqual([{ path: ['form'], was: 'direct', now: '' }]);
});

test('a value of a witness, identified by its id', () => {
  const [post, star] = record.witnesses;
  const changed = { ...post, text: 'It can rain', translation: { by: 'Reuters' } };
  expect(changes({ ...record, witnesses: [star, changed] })).toEqual([
    { path: ['witnesses', 'post', 'text'], was: 'It will rain', now: 'It can rain' },
    { path: ['witnesses', 'post', 'translation', 'by'], was: 'unknown', now: 'Reuters' },
  ]);
});

test('a witness that was added, removed or given another id is one change of its words', () => {
  const [post, star] = record.witnesses;
  expect(changes({ ...record, witnesses: [post] })).toEqual([
    { path: ['witnesses', 'star'], was: 'It may rain', now: '' },
  ]);
  expect(changes({ ...record, witnesses: [post, { ...star, id: 'sun' }] })).toEqual([
    { path: ['witnesses', 'star'], was: 'It may rain', now: '' },
    { path: ['witnesses', 'sun'], was: '', now: 'It may rain' },
  ]);
});
