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
  return (await content.currentIssues()).map(({ code }) => code);
}

/** Corrects a word in the record and in the article. */
function changeWord(): void {
  for (const file of [quote, article])
    content.write(file, content.read(file).replaceAll('probably', 'possibly'));
}

const verdict = (adverb: string): string =>
  `verdict: She said it. The Star reports it without “${adverb}”.`;

const words = (adverb: string): string =>
  `The rain will ${adverb} come in May, and the harvest will be good`;

describe('without a name', () => {
  test('pins what is new and records its address', async () => {
    content.write('pages/about.md', content.read('pages/method.md'));
    content.write('quotes/lee-snow.md', content.read(quote));
    content.edit('addresses.txt', 'articles/rain\n', '# ours\narticles/rain\n');
    expect(await accept()).toMatchObject({
      code: 0,
      output: 'Pinned 2 records, recorded 2 new addresses.\n',
    });
    expect(await codes()).toEqual(['unused-record']);
    expect(content.read('addresses.txt')).toMatch(/^# ours\narticles\/rain\n/);
    const lines = content.read('published.lock').split('\n');
    expect(lines.toSorted()).toEqual(['', ...lines.slice(0, -1)]);
  });

  test('leaves the files the same if nothing is new', async () => {
    const before = [content.read('published.lock'), content.read('addresses.txt')];
    expect(await accept()).toMatchObject({ code: 0 });
    expect([content.read('published.lock'), content.read('addresses.txt')]).toEqual(before);
  });

  test('refuses changed records, and pins the rest', async () => {
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

test('two commands at the same time lose nothing', async () => {
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

test('redirects are not lost silently if the address list is emptied', async () => {
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

describe('a change to a published quotation', () => {
  test('is refused by the gate until it is accepted', async () => {
    content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
    expect(await content.currentIssues()).toMatchObject([
      { code: 'pinned-words-changed', ...content.at(quote, '2025-05-04') },
    ]);
    expect(
      await accept('quotes/lee-rain', '--because', 'She spoke on Sunday.', '--on', '2025-07-01'),
    ).toMatchObject({
      code: 0,
      output: `quotes/lee-rain\n  said\n    − 2025-05-05\n    + 2025-05-04\n  Because: She spoke on Sunday.\n${quote}: 1 dated correction added.\nPinned 1 record, recorded 0 new addresses.\n`,
    });
    expect(await content.currentIssues()).toEqual([]);
  });

  test('is shown before a question: without a terminal to ask on, nothing is written', async () => {
    content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
    const before = [quote, 'published.lock'].map(content.read);
    const started = startCommand(content.dir, 'accept.ts', { CONTENT_DIR: '.' }, [
      'lee-rain',
      '--because',
      'A letter.',
    ]);
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain('    − 2025-05-05\n    + 2025-05-04\n');
    expect(started.output()).toContain('add --yes');
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
${entry(words('probably'), words('possibly'))}${entry(verdict('probably'), verdict('possibly'))}---

The Star`,
      ),
    );
    expect(await content.currentIssues()).toEqual([]);
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
    expect(await content.currentIssues()).toEqual([]);
    for (const part of ['# ours', '"medium: speech"', '"medium: document"', '"said: 2025-05-05"'])
      expect(content.read(quote).split(part)).toHaveLength(2);
  });

  test('to several fields leaves a correction for each, and one for a new printing', async () => {
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
    expect(await content.currentIssues()).toEqual([]);
  });
});

test('a separate process ends with the same exit code and output', async () => {
  content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
  const start = async (...args: readonly string[]): Promise<Ended> => {
    const { ended, output } = startCommand(content.dir, 'accept.ts', { CONTENT_DIR: '.' }, args);
    return { code: await ended, output: output() };
  };
  const refused = await accept('lee-rain');
  expect(refused.code).toBe(2);
  const { code, output } = refused;
  expect(await start('lee-rain')).toEqual({ code, output });
  expect(await start('lee-rain', '--because', 'A letter.', '--yes')).toEqual({
    code: 0,
    output: `quotes/lee-rain\n  said\n    − 2025-05-05\n    + 2025-05-04\n  Because: A letter.\n${quote}: 1 dated correction added.\nPinned 1 record, recorded 0 new addresses.\n`,
  });
});
