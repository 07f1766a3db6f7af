import { afterAll, expect, test } from 'vitest';
import { faults } from '../../bench/mutations/faults.ts';
import { filledContent } from '../../bench/mutations/filled-content.ts';
import { plantFaults } from '../../bench/mutations/plant.ts';
import { textFields } from '../../bench/mutations/text-fields.ts';
import { seeded } from '../../bench/random.ts';
import { checkFolder } from '../../../src/checks/gate.ts';

const content = filledContent();
afterAll(content.delete);

test('the text fields of the schemas are found, without ids and addresses', () => {
  const names = textFields().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'articles dek',
      'articles corrections.because',
      'quotes witnesses.text',
      'quotes translation.by',
      'speakers roles.organization',
      'sources author.literal',
      'events promise.note',
      'concepts terms.words',
      'pages title',
    ]),
  );
  expect(names).not.toContain('quotes witnesses.id');
  expect(names).not.toContain('sources URL');
});

// `npm run bench -- --mutations` plants every kind of fault in every field.
test('planted faults of every kind are refused, except where declared out of scope', async () => {
  const folder = await content.folder();
  expect(checkFolder(folder).filter(({ severity }) => severity === 'error')).toEqual([]);
  const { tallies, passed, absent } = plantFaults(folder, seeded(7), 0.03);
  expect(passed).toEqual([]);
  expect(absent).toEqual([]);
  expect(new Set(faults.map(({ kind }) => kind)).size).toBe(faults.length);
  expect(tallies.size).toBeGreaterThan(60);
});
