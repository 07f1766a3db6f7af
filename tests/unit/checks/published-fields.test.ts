import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../../src/content/read.ts';
import { acceptedLists, smallContent } from './small-content.ts';

const quote = 'quotes/lee-rain.md';
const article = 'articles/rain.md';

describe('no other field that readers see changes silently:', () => {
  /** Text added to the files before they are published, for the edits to change. */
  const added: readonly [file: string, old: string, now: string][] = [
    [article, 'dek: What', 'unverified: [What she had for lunch.]\ndek: What'],
    [
      article,
      'events:',
      'corrections:\n  - { on: 2025-06-11, kind: update, was: a, now: b }\n  - { on: 2025-06-12, kind: update, was: c, now: d }\nevents:',
    ],
    [quote, 'said: ', 'said-note: from a diary\noccasion: a fair\nsaid: '],
    ['sources/evening-star.yaml', 'read: part', 'read: part\nnote: seen on a wall'],
  ];
  const edits: readonly [file: string, old: string, now: string, field: string][] = [
    [article, 'title: A promise of rain', 'title: A promise of snow', 'title'],
    [article, 'What a minister said', 'What Ada Lee said', 'dek'],
    [article, 'authors: [Verbatim]', 'authors: [Bo Li]', 'authors.0'],
    [article, 'for lunch', 'for dinner', 'unverified.0'],
    [article, 'unverified: [What she had for lunch.]\n', '', 'unverified.0'],
    [article, 'Printed in two forms', 'Printed twice', 'key-quotes.0.note'],
    [article, 'Ada Lee spoke', 'She spoke', 'body.0'],
    [article, '  - { on: 2025-06-11, kind: update, was: a, now: b }\n', '', 'corrections.0'],
    [article, 'was: c', 'was: e', 'corrections.1.was'],
    [article, 'published: 2025-06-10', 'published: 2025-06-09', 'published'],
    [quote, 'The Star left', 'Our Star left', 'body.0'],
    [quote, 'occasion: a fair', 'occasion: a feast', 'occasion'],
    [quote, 'occasion: a fair\n', '', 'occasion'],
    [quote, 'from a diary', 'from a letter', 'said-note'],
    [quote, 'said-note', "frame: 'Of rain, {…}'\nsaid-note", 'frame'],
    [quote, 'said-note', 'gloss: It rained.\nsaid-note', 'gloss'],
    [quote, 'The Star reports it', 'The Star has it', 'verdict'],
    [quote, 'status: published', 'status: withdrawn\nnotice: A mistake.', 'notice'],
    ['sources/evening-star.yaml', 'on a wall', 'on a door', 'note'],
    ['speakers/ada-lee.md', 'A farmer', 'No farmer', 'body.0'],
    ['events/lee-speech.md', 'title: Ada Lee speaks', 'title: Lee speaks', 'title'],
    ['events/lee-speech.md', 'She spoke', 'He spoke', 'body.0'],
    ['topics/weather.md', 'title: Weather', 'title: Storms', 'title'],
    ['topics/weather.md', 'Rain and drought', 'Rain and snow', 'body.0'],
    ['pages/method.md', 'How we check', 'How we print', 'dek'],
    ['pages/method.md', 'We read', 'We heard of', 'body.0'],
  ];

  test.each(edits)('%s: %s', async (file, old, now, field) => {
    const content = smallContent();
    for (const [where, before, after] of added) content.edit(where, before, after);
    await content.accept();
    content.edit(file, old, now);
    expect(await content.currentIssues()).toContainEqual(
      expect.objectContaining({
        code: 'pinned-words-changed',
        file: content.at(file).file,
        message: expect.stringMatching(`^${field}: `) as unknown,
      }),
    );
    content.delete();
  });

  test('an undone withdrawal, and a changed notice', async () => {
    const content = smallContent();
    const withdrawn = content
      .read(quote)
      .replace('status: published', 'status: withdrawn\nnotice: Nobody heard it.');
    content.write('quotes/lee-snow.md', withdrawn);
    await content.accept();
    for (const now of ['status: published', 'status: withdrawn\nnotice: Heard by few.']) {
      content.write(
        'quotes/lee-snow.md',
        withdrawn.replace('status: withdrawn\nnotice: Nobody heard it.', now),
      );
      expect(await content.currentIssues()).toContainEqual(
        expect.objectContaining({
          code: 'pinned-words-changed',
          message: expect.stringMatching(/^notice: was published as “Nobody heard it.”/) as unknown,
        }),
      );
    }
    content.delete();
  });
});

describe('a picture', () => {
  const picture = (width: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="9"/>`;
  const lead = 'lead: { image: rain.svg, alt: Rain, credit: Verbatim }\nevents:';
  const figure = '\n:::figure{src=snow.svg alt="Snow" credit="Verbatim"}\nSnow.\n:::\n\n:::quote{';

  test.each([
    ['that leads an article', 'rain.svg'],
    ['in its text', 'snow.svg'],
  ])('%s cannot be replaced by another under the same name', async (_, name) => {
    const content = smallContent();
    content.write('images/rain.svg', picture(9));
    content.write('images/snow.svg', picture(9));
    content.edit(article, 'events:', lead);
    content.edit(article, '\n:::quote{', figure);
    await content.accept();
    expect(await content.currentIssues()).toEqual([]);
    content.write(`images/${name}`, picture(8));
    expect(await content.currentIssues()).toMatchObject([
      {
        code: 'pinned-words-changed',
        file: content.at(article).file,
        message: expect.stringMatching(
          `^images\\.${name}: was published as “SHA-256 [0-9a-f]{64}” and is now “SHA-256 `,
        ) as unknown,
      },
    ]);
    content.delete();
  });

  test('that is added is reported only by its keys, not by its digest', async () => {
    const content = smallContent();
    content.write('images/rain.svg', picture(9));
    await content.accept();
    content.edit(article, 'events:', lead);
    const codes = async (): Promise<string[]> =>
      (await content.currentIssues()).map(
        ({ code, message }) => `${code} ${message.split(':')[0]}`,
      );
    const reported = ['image', 'alt', 'credit'].map((key) => `pinned-words-changed lead.${key}`);
    expect((await codes()).sort()).toEqual(reported.sort());
    content.delete();
  });

  test('that was published before its digest was pinned is pinned without a correction', async () => {
    const content = smallContent();
    content.write('images/rain.svg', picture(9));
    content.edit(article, 'events:', lead);
    const before = { ...(await readContentFolder(content.dir)), imageDigests: new Map() };
    const { lock, addresses } = acceptedLists(before);
    content.write('published.lock', lock);
    content.write('addresses.txt', addresses);
    expect(await content.currentIssues()).toMatchObject([{ code: 'words-not-pinned' }]);
    content.delete();
  });
});
