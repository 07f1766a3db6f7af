import { describe, expect, test } from 'vitest';
import { faultyOnceAccepted, soundOnceAccepted, type Expected } from './cases.ts';
import { smallContent, type SmallContent } from './small-content.ts';

const quote = 'quotes/lee-rain.md';
const article = 'articles/rain.md';
const lock = 'published.lock';

const changed = (key: string, at: Expected['at'], message: string): Expected => ({
  code: 'pinned-words-changed',
  at,
  message,
  fix: `restore it, or publish the change: npm run accept -- ${key} --because "…"`,
});

describe('what was published does not change silently:', () => {
  faultyOnceAccepted(
    'a word of a record, of its copy-text and of the article that prints it',
    (content) => {
      for (const file of [quote, article])
        content.write(file, content.read(file).replaceAll('probably', 'surely'));
    },
    changed(
      'articles/rain',
      [article, ':quote['],
      'quotations: has “surely” where “probably” was published, after “lee-rain The rain will”',
    ),
    ...[
      ['text', '\nlanguage'],
      ['witnesses.post.text', '\n  - id'],
    ].map(([field = '', after = '']) =>
      changed(
        'quotes/lee-rain',
        [quote, `The rain will surely come in May, and the harvest will be good${after}`],
        `${field}: was published as “The rain will probably come in May, and the harvest will be good” and is now “The rain will surely come in May, and the harvest will be good”`,
      ),
    ),
  );

  const edits: readonly [what: string, old: string, now: string, at: string, message: string][] = [
    [
      'the day',
      'said: 2025-05-05',
      'said: 2025-05-04',
      '2025-05-04',
      'said: was published as “2025-05-05” and is now “2025-05-04”',
    ],
    [
      'a speaker',
      '[ada-lee]',
      '[ada-lee, ada-lee]',
      'ada-lee]',
      'speakers.1: was absent when the record was published and is now “ada-lee”',
    ],
    [
      'the form of a printing',
      'form: indirect',
      'form: direct',
      'direct\n    text: The rain will come in',
      'witnesses.star.form: was published as “indirect” and is now “direct”',
    ],
    [
      'whom a printing follows',
      'follows: post',
      'follows: unknown',
      'unknown',
      'witnesses.star.follows: was published as “post” and is now “unknown”',
    ],
    [
      'a reason removed',
      '    basis: an hour later, without a source of its own\n',
      '',
      'id: star',
      'witnesses.star.basis: was published as “an hour later, without a source of its own” and is gone',
    ],
    [
      'a word in a long text',
      'an hour later, without a source of its own',
      `an hour later, without a source of its own${' and so on'.repeat(10)}`,
      'an hour later',
      'witnesses.star.basis: has “and” where “(nothing)” was published, after “source of its own”',
    ],
  ];
  for (const [what, old, now, at, message] of edits) {
    faultyOnceAccepted(
      what,
      (content) => content.edit(quote, old, now),
      changed('quotes/lee-rain', [quote, at], message),
    );
  }

  faultyOnceAccepted(
    'one printing removed and another added',
    (content) => {
      content.edit(quote, 'id: star', 'id: sun');
    },
    changed(
      'quotes/lee-rain',
      [quote, '- id: post'],
      'witnesses.star: was published as “The rain will come in May and the harvest will be good.” and is gone',
    ),
    changed(
      'quotes/lee-rain',
      [quote, 'id: sun'],
      'witnesses.sun: was absent when the record was published and is now “The rain will come in May and the harvest will be good.”',
    ),
  );

  faultyOnceAccepted(
    'a source note and a quotation in an article',
    (content) => {
      content.edit(article, 'Monday.[^morning-post]', 'Monday.[^evening-star]');
      content.edit(article, ':::quote{#lee-rain}', ':::quote{#lee-rain witness=post}');
    },
    changed(
      'articles/rain',
      [article, '[^evening-star]'],
      'notes: was published as “morning-post” and is now “evening-star”',
    ),
    changed(
      'articles/rain',
      [article, ':::quote'],
      'quotations: has “post” where “The” was published, after “come in May lee-rain”',
    ),
  );

  faultyOnceAccepted(
    'the address of a source, the day of an event and a role',
    (content) => {
      content.edit('sources/morning-post.yaml', 'example/rain', 'example/snow');
      content.edit('events/lee-speech.md', 'date: 2025-05-05', 'date: 2025-05-06');
      content.edit('speakers/ada-lee.md', 'minister of farming', 'minister of rain');
    },
    changed(
      'events/lee-speech',
      ['events/lee-speech.md', '2025-05-06'],
      'date: was published as “2025-05-05” and is now “2025-05-06”',
    ),
    changed(
      'sources/morning-post',
      ['sources/morning-post.yaml', 'https'],
      'URL: was published as “https://morning-post.example/rain” and is now “https://morning-post.example/snow”',
    ),
    changed(
      'speakers/ada-lee',
      ['speakers/ada-lee.md', 'minister of rain'],
      'roles.0.title: was published as “minister of farming” and is now “minister of rain”',
    ),
  );
});

describe('what may change:', () => {
  soundOnceAccepted('our prose, and whatever is not evidence', (content) => {
    content.edit(quote, 'The Star left', 'Our Star left');
    content.edit(quote, 'status: published', 'status: published\noccasion: a fair');
    content.edit(quote, 'topics: [weather]\n', '');
    content.edit(article, 'Ada Lee spoke', 'She spoke');
    content.edit(article, 'note: Printed in two forms.', 'note: Printed twice.');
    content.edit('events/lee-speech.md', 'title: Ada Lee speaks', 'title: Lee speaks');
  });

  soundOnceAccepted(
    'the order of the keys and of the printings, and the style of the YAML',
    (content) => {
      const text = content.read(quote);
      const [, head = '', post = '', star = '', tail = ''] =
        /^([\s\S]*?)( {2}- id: post[\s\S]*?)( {2}- id: star[\s\S]*?)(topics:[\s\S]*)$/.exec(text) ??
        [];
      content.write(quote, head + star + post + tail);
      content.edit(quote, 'form: direct\nmedium: speech', 'medium: "speech"\nform: direct');
    },
  );

  soundOnceAccepted('a draft that was never published', (content) => {
    const draft = content.read(quote).replace('status: published', 'status: draft');
    content.write('quotes/lee-snow.md', draft);
  });
});

describe('every published record has its pin:', () => {
  faultyOnceAccepted(
    'a new record has none yet',
    (content) => content.write('articles/snow.md', content.read(article)),
    {
      code: 'address-not-recorded',
      at: ['addresses.txt'],
      message: 'a new address is not on record: articles/snow',
      fix: 'run npm run accept, which records what is about to be published',
    },
    {
      code: 'words-not-pinned',
      at: ['articles/snow.md', 'title'],
      message: 'the record is about to be published but is not pinned',
      fix: 'run npm run accept',
    },
  );

  faultyOnceAccepted('a record has lost it', (content) => dropPin(content, 'quotes/lee-rain'), {
    code: 'pin-gone',
    at: [quote, 'speakers'],
    message: 'the record was published, but its pin is no longer in published.lock',
    fix: 'restore the line quotes/lee-rain of published.lock from version control',
  });

  for (const isPinned of [true, false]) {
    test(`a record is a draft again${isPinned ? '' : ', and its pin is gone'}`, async () => {
      const content = smallContent();
      content.write('quotes/lee-snow.md', content.read(quote));
      await content.accept();
      if (!isPinned) dropPin(content, 'quotes/lee-snow');
      content.edit('quotes/lee-snow.md', 'status: published', 'status: draft');
      expect(await content.issuesNow()).toEqual([
        {
          severity: 'error',
          ...content.at('quotes/lee-snow.md', 'draft'),
          code: 'published-as-draft',
          message: 'the record was published and cannot be a draft again',
          fix: 'to take it down, set status: withdrawn and say why in notice',
        },
      ]);
      content.delete();
    });
  }
});

function dropPin(content: SmallContent, key: string): void {
  const lines = content.read(lock).split('\n');
  content.write(lock, lines.filter((line) => !line.startsWith(`${key}\t`)).join('\n'));
}
