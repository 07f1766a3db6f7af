import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallContent, type SmallContent } from '../unit/checks/small-content.ts';
import { runHere } from './command-here.ts';
import type { Ended } from './small-project.ts';

const quote = 'quotes/lee-rain.md';
const article = 'articles/rain.md';

let content: SmallContent;

beforeEach(async () => {
  content = smallContent();
  await content.accept();
});

afterEach(() => {
  content.delete();
});

const run = (...args: readonly string[]): Promise<Ended> =>
  runHere(content.dir, 'accept.ts', { CONTENT_DIR: '.' }, args);
const accept = (...args: readonly string[]): Promise<Ended> => run(...args, '--yes');

describe('accept refuses and writes nothing:', () => {
  let before: string[];
  const state = (): string[] => [quote, 'published.lock', 'addresses.txt'].map(content.read);

  beforeEach(() => {
    content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
    before = state();
  });

  afterEach(() => {
    expect(state()).toEqual(before);
  });

  test.each<[title: string, args: string[], message: string, code?: number]>([
    ['no reason', ['lee-rain'], 'Say with --because why “quotes/lee-rain” changed.', 2],
    ['an empty reason', ['lee-rain', '--because', ' '], '--because must not be empty', 2],
    ['a day that is none', ['lee-rain', '--because', 'x', '--on', 'May'], '--on is not a day', 2],
    ['an unknown kind', ['lee-rain', '--because', 'x', '--kind', 'fix'], '--kind', 2],
    [
      'a day before the record was published',
      ['lee-rain', '--because', 'x', '--on', '2025-06-09'],
      'the record was corrected (9 June 2025) before it was published',
    ],
    ['an unknown id', ['lee-rein', '--because', 'x'], 'did you mean “quotes/lee-rain”?'],
    ['a record that has not changed', ['events/lee-speech', '--because', 'x'], 'nothing to accept'],
    ['two ids', ['lee-rain', 'lee-snow', '--because', 'x'], 'Name one record.', 2],
    ['a reason for nothing', ['--because', 'x'], 'Name one record.', 2],
    ['an unknown option', ['lee-rain', '--reason', 'x'], '--reason', 2],
  ])('%s', async (_, args, message, exitCode = 1) => {
    const { code, output } = await accept(...args);
    expect(code).toBe(exitCode);
    expect(output).toContain(message);
  });
});

test('a change cannot be accepted twice', async () => {
  content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
  const args = ['lee-rain', '--because', 'x', '--on', '2025-07-01'];
  expect(await accept(...args)).toMatchObject({ code: 0 });
  const after = content.read(quote);
  const second = await accept(...args);
  expect(second.code).toBe(1);
  expect(second.output).toContain(
    'has not changed since it was published: there is nothing to accept',
  );
  expect(content.read(quote)).toBe(after);
});

test('any other error must be fixed first', async () => {
  content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
  content.edit(article, 'Ada Lee spoke', 'Ada Lee[^pots] spoke');
  const { code, output } = await accept('lee-rain', '--because', 'x');
  expect(code).toBe(1);
  expect(output).toContain(`Fix these first:\n${article}:13:8  error  unknown-source`);
});

test('a pin that was changed by hand is not repaired', async () => {
  content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
  const lock = content.read('published.lock').replace('"said":"2025-05-05"', '"said":"2025-05-04"');
  content.write('published.lock', lock);
  expect(await accept()).toMatchObject({ code: 1 });
  content.write('published.lock', lock.replace(/quotes\/lee-rain\t[^\n]*\n/, ''));
  expect(await accept()).toMatchObject({ code: 1 });
  expect(content.read('published.lock')).not.toContain('quotes/lee-rain');
});
