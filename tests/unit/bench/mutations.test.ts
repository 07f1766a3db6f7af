import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from '../../bench/mutations/faults.ts';
import { plantFaults } from '../../bench/mutations/plant.ts';
import { textFields } from '../../bench/mutations/text-fields.ts';
import { seeded } from '../../bench/random.ts';
import { parsePins } from '../../../src/content/published-lock.ts';
import { parseAddresses } from '../../../src/content/address-list.ts';
import { checkFolder } from '../../../src/checks/gate.ts';
import { readContentFolder } from '../../../src/content/read.ts';
import { accepted, smallContent } from '../checks/small-content.ts';

const content = smallContent();
afterAll(content.delete);

/** Fills the fields that the small content leaves out. */
beforeAll(() => {
  const correction =
    'corrections: [{ on: 2025-06-11, kind: clarification, was: rain, now: much rain, because: it was more }]';
  content.edit(
    'articles/rain.md',
    'authors: [Verbatim]',
    `authors: [Verbatim]\nunverified: [The day is not certain.]\n${correction}\nreplies: [{ from: Ada Lee, asked: 2025-06-09, state: none }]`,
  );
  content.edit('quotes/lee-rain.md', 'status: published', `${correction}\nstatus: published`);
  content.edit('quotes/lee-rain.md', 'follows: post', 'follows: post\n    locator: { page: "4" }');
  content.edit(
    'events/lee-speech.md',
    'kind: said',
    'kind: planned\npromise: { by: 2025-06, state: unknown, checked: 2025-06-10 }',
  );
  content.edit(
    'sources/morning-post.yaml',
    'language: en',
    'language: en\nauthor: [{ family: Poe, given: Pat }]\neditor: [{ literal: The Desk }]',
  );
  content.write(
    'concepts/rain.yaml',
    'terms:\n  - language: en\n    words: [drizzle, downpour]\ntopics: [weather]\n',
  );
});

test('fields are those of the schemas', () => {
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

test('faults of every kind are refused, but for what is named as outside', async () => {
  const read = await readContentFolder(content.dir);
  const { lock, addresses } = accepted(read);
  const folder = { ...read, pins: parsePins(lock), addresses: parseAddresses(addresses) };
  expect(checkFolder(folder).filter(({ severity }) => severity === 'error')).toEqual([]);
  const textOf = ({ path }: { readonly path: string }) => readFileSync(path, 'utf8');
  const { tallies, passed } = plantFaults(folder, textOf, seeded(7), 0.08);
  expect(passed).toEqual([]);
  expect(new Set(faults.map(({ kind }) => kind)).size).toBe(faults.length);
  expect(tallies.size).toBeGreaterThan(60);
});
