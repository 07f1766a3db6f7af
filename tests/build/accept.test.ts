import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallContent, type SmallContent } from '../unit/checks/small-content.ts';
import { runHere } from './command-here.ts';
import { startCommand, type Ended } from './small-project.ts';

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

async function codes(): Promise<string[]> {
  return (await content.issuesNow()).map(({ code }) => code);
}

/** Corrects a word in the record and in the article. */
function changeWord(): void {
  for (const file of [quote, article])
    content.write(file, content.read(file).replaceAll('probably', 'possibly'));
}

const words = (adverb: string): string =>
  `The rain will ${adverb} come in May, and the harvest will be good`;

describe('without a name', () => {
  test('pins what is new and records its address', async () => {
    content.write('pages/about.md', content.read('pages/method.md'));
    content.write('quotes/lee-snow.md', content.read(quote));
    content.edit('addresses.txt', 'articles/rain\n', '# ours\narticles/rain\n');
    expect(await accept()).toEqual({
      code: 0,
      output: 'Pinned 2 records, recorded 2 new addresses.\n',
    });
    expect(await codes()).toEqual(['unused-record']);
    expect(content.read('addresses.txt')).toMatch(/^# ours\narticles\/rain\n/);
    const lines = content.read('published.lock').split('\n');
    expect(lines.toSorted()).toEqual(['', ...lines.slice(0, -1)]);
  });

  test('writes the same files again if nothing is new', async () => {
    const before = [content.read('published.lock'), content.read('addresses.txt')];
    expect(await accept()).toMatchObject({ code: 0 });
    expect([content.read('published.lock'), content.read('addresses.txt')]).toEqual(before);
  });

  test('refuses what changed, and pins the rest', async () => {
    changeWord();
    content.write('events/lee-walk.md', content.read('events/lee-speech.md'));
    const { code, output } = await accept();
    expect(code).toBe(1);
    expect(output).toContain('Pinned 1 record');
    expect(output).toContain(
      'Not accepted, because each needs its own reason: articles/rain, quotes/lee-rain.',
    );
    expect(new Set(await codes())).toEqual(new Set(['pinned-words-changed', 'unused-record']));
  });

  test('leaves drafts out', async () => {
    const draft = content.read(quote).replace('status: published', 'status: draft');
    content.write('quotes/lee-snow.md', draft);
    await accept();
    expect(content.read('published.lock') + content.read('addresses.txt')).not.toContain(
      'lee-snow',
    );
  });
});

test('two at once lose nothing', async () => {
  content.write('quotes/lee-snow.md', content.read(quote));
  content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
  const start = (...args: readonly string[]) =>
    startCommand(content.dir, 'accept.ts', { CONTENT_DIR: '.' }, args);
  const all = start();
  const one = start('lee-rain', '--because', 'x', '--on', '2025-07-01', '--yes');
  expect((await Promise.all([all.ended, one.ended]))[1]).toBe(0);
  expect(all.output()).toContain('Pinned');
  expect(content.read(quote).split('because: "x"')).toHaveLength(2);
  expect(await codes()).toEqual(['unused-record']);
});

test('an emptied list of addresses loses no redirect without a word', async () => {
  content.write('topics/snow.md', '---\ntitle: Snow\n---\nCold.\n');
  await accept();
  content.remove('topics/snow.md');
  content.edit('addresses.txt', 'topics/snow\n', 'topics/snow -> topics/weather\n');
  expect(await codes()).toEqual([]);
  content.write('addresses.txt', '');
  const { code, output } = await accept();
  expect(code).toBe(1);
  expect(output).toContain('topics/snow');
});

describe('a change of a published quotation', () => {
  test('is refused by the gate until it is accepted', async () => {
    content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
    expect(await content.issuesNow()).toMatchObject([
      { code: 'pinned-words-changed', ...content.at(quote, '2025-05-04') },
    ]);
    expect(
      await accept('quotes/lee-rain', '--because', 'She spoke on Sunday.', '--on', '2025-07-01'),
    ).toEqual({
      code: 0,
      output: `quotes/lee-rain\n  said\n    − 2025-05-05\n    + 2025-05-04\n${quote}: 1 dated correction added.\nPinned 1 record, recorded 0 new addresses.\n`,
    });
    expect(await content.issuesNow()).toEqual([]);
  });

  test('is shown and asked about: without a terminal to ask on, nothing is written', async () => {
    content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
    const before = [quote, 'published.lock'].map(content.read);
    const started = startCommand(content.dir, 'accept.ts', { CONTENT_DIR: '.' }, [
      'lee-rain',
      '--because',
      'A letter.',
    ]);
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain('    − 2025-05-05\n    + 2025-05-04\n');
    expect(started.output()).toContain('say --yes');
    expect([quote, 'published.lock'].map(content.read)).toEqual(before);
  });

  test('leaves a dated correction, and the rest of the file unchanged', async () => {
    changeWord();
    const text = content.read(quote);
    const { output } = await accept('articles/rain', '--because', 'A misreading of ours.');
    expect(output).toContain('Not accepted, because each needs its own reason: quotes/lee-rain.');
    expect(
      await accept(
        'lee-rain',
        '--because',
        'The “Post” says: $& #1',
        '--on',
        '2025-07-01',
        '--kind',
        'clarification',
      ),
    ).toMatchObject({ code: 0 });
    const entry = (was: string, now: string): string => `  - on: 2025-07-01
    kind: clarification
    because: "The “Post” says: $& #1"
    was: "${was}"
    now: "${now}"
`;
    expect(content.read(quote)).toBe(
      text.replace('status: published', 'status: corrected').replace(
        '\n---\n\nThe Star',
        () => `
corrections:
${entry(words('probably'), words('possibly'))}---

The Star`,
      ),
    );
    expect(await content.issuesNow()).toEqual([]);
  });

  test.each([
    ['block', 'corrections: # ours\n  - { on: 2025-06-11, kind: update, was: a, now: b } # old\n'],
    ['flow', 'corrections: [{ on: 2025-06-11, kind: update, was: a, now: b }] # ours\n'],
  ])('is added to an existing list in %s style', async (_, list) => {
    content.edit(quote, 'status: published\n', `status: published\n${list}`);
    content.edit(quote, 'medium: speech', 'medium: document');
    const args = ['--because', 'A letter.', '--on', '2025-07-01'];
    expect(await accept('lee-rain', ...args)).toMatchObject({ code: 0 });
    content.edit(quote, 'said: 2025-05-05', 'said: 2025-05');
    expect(await accept('lee-rain', ...args)).toMatchObject({ code: 0 });
    expect(await content.issuesNow()).toEqual([]);
    for (const part of ['# ours', '"medium: speech"', '"medium: document"', '"said: 2025-05-05"'])
      expect(content.read(quote).split(part)).toHaveLength(2);
  });

  test('of several fields leaves a correction for each, and one for a new printing', async () => {
    content.edit(quote, '\nform: direct', '\nform: indirect');
    content.edit(quote, 'morning-post\n    form: direct', 'morning-post\n    form: indirect');
    content.edit(
      quote,
      'topics:',
      '  - id: sun\n    source: evening-star\n    form: direct\n    text: It will rain.\ntopics:',
    );
    await accept('lee-rain', '--because', 'New evidence.', '--on', '2025-07-01');
    const corrections = [...content.read(quote).matchAll(/was: "(.*)"\n {4}now: "(.*)"/g)];
    expect(corrections.map(([, was, now]) => [was, now])).toEqual([
      ['form: direct', 'form: indirect'],
      ['printing “sun”: (nothing)', 'printing “sun”: It will rain.'],
    ]);
    expect(await content.issuesNow()).toEqual([]);
  });
});

describe('a change of any other record leaves a correction with the reason:', () => {
  test.each([
    ['articles/rain', '.md', 'Ada Lee spoke', 'Ada Lee talked', 'Ada Lee spoke on a Monday.'],
    ['speakers/ada-lee', '.md', 'A farmer', 'No farmer', 'A farmer before she was a minister.'],
    ['sources/evening-star', '.yaml', 'a speech', 'her speech', 'description: report on a speech'],
    ['events/lee-speech', '.md', 'at a market', 'at a fair', 'She spoke at a market.'],
    ['topics/weather', '.md', 'Rain and', 'Snow and', 'Rain and drought.'],
    ['pages/method', '.md', 'We read', 'We saw', 'We read what we cite.'],
  ])('%s', async (key, extension, old, now, was) => {
    content.edit(`${key}${extension}`, old, now);
    expect(await accept(key, '--because', 'A letter.', '--on', '2025-07-01')).toMatchObject({
      code: 0,
    });
    const text = content.read(`${key}${extension}`);
    expect(text).toContain('because: "A letter."');
    expect(text).toContain(`was: "${was}"`);
    expect(await content.issuesNow()).toEqual([]);
    content.write(`${key}${extension}`, text.replace(/corrections:\n(?: .*\n)+/, ''));
    expect(await codes()).toEqual(['pinned-words-changed']);
  });
});

test('a change of which an editor has told in a correction needs no other reason and gets no other', async () => {
  content.edit(article, 'Ada Lee spoke', 'Ada Lee talked');
  content.edit(
    article,
    'events:',
    'corrections:\n  - { on: 2025-06-11, kind: update, was: She spoke, now: She talked }\nevents:',
  );
  const before = content.read(article);
  expect(await accept('articles/rain')).toMatchObject({ code: 0 });
  expect(content.read(article)).toBe(before);
  expect(await codes()).toEqual([]);
});

describe('is refused, and nothing is written:', () => {
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

test('a separate process ends with its exit code, and prints the same', async () => {
  content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
  const start = async (...args: readonly string[]): Promise<Ended> => {
    const { ended, output } = startCommand(content.dir, 'accept.ts', { CONTENT_DIR: '.' }, args);
    return { code: await ended, output: output() };
  };
  const refused = await accept('lee-rain');
  expect(refused.code).toBe(2);
  expect(await start('lee-rain')).toEqual(refused);
  expect(await start('lee-rain', '--because', 'A letter.', '--yes')).toEqual({
    code: 0,
    output: `quotes/lee-rain\n  said\n    − 2025-05-05\n    + 2025-05-04\n${quote}: 1 dated correction added.\nPinned 1 record, recorded 0 new addresses.\n`,
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

test('any other error has to be fixed first', async () => {
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
