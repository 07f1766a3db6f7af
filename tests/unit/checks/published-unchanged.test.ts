import { describe } from 'vitest';
import { faultyOnceAccepted, soundOnceAccepted, type Expected } from './cases.ts';

const quote = 'quotes/lee-rain.md';
const article = 'articles/rain.md';

const changedIssue = (key: string, at: Expected['at'], message: string): Expected => ({
  code: 'pinned-words-changed',
  at,
  message,
  fix: `restore it, or publish the change: npm run accept -- ${key} --because "…"`,
});

describe('published content does not change silently:', () => {
  faultyOnceAccepted(
    'a word in a record, its copy-text and the article that prints it',
    (content) => {
      for (const file of [quote, article])
        content.write(file, content.read(file).replaceAll('will probably', 'will surely'));
    },
    changedIssue(
      'articles/rain',
      [article, 'Ada Lee spoke'],
      'body.0: was published as “She said: The rain will probably come in May.” and is now “She said: The rain will surely come in May.”',
    ),
    changedIssue(
      'articles/rain',
      [article, ':::quote'],
      'body.1: was published as “The rain will probably come in May, and the harvest will be good” and is now “The rain will surely come in May, and the harvest will be good”',
    ),
    ...[
      ['text', '\nlanguage'],
      ['witnesses.post.text', '\n  - id'],
    ].map(([field = '', after = '']) =>
      changedIssue(
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
      'a source in the chain',
      'chain: [morning-post]',
      'chain: [evening-star, morning-post]',
      'evening-star, morning-post',
      'chain.0: was absent when the record was published and is now “evening-star”',
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
      changedIssue('quotes/lee-rain', [quote, at], message),
    );
  }

  faultyOnceAccepted(
    'one printing removed and another added',
    (content) => {
      content.edit(quote, 'id: star', 'id: sun');
    },
    changedIssue(
      'quotes/lee-rain',
      [quote, '- id: post'],
      'witnesses.star: was published as “The rain will come in May and the harvest will be good.” and is gone',
    ),
    changedIssue(
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
    changedIssue(
      'articles/rain',
      [article, 'Ada Lee spoke'],
      'body.0: has “[^evening-star]” where “[” was published, after “on a Monday.”',
    ),
    changedIssue(
      'articles/rain',
      [article, ':::quote'],
      'body.1: was published as “:::quote{#lee-rain}” and is now “:::quote{#lee-rain witness=post}”',
    ),
  );

  faultyOnceAccepted(
    'a source’s address, an event’s day and a speaker’s role',
    (content) => {
      content.edit('sources/morning-post.yaml', 'example/rain', 'example/snow');
      content.edit('events/lee-speech.md', 'date: 2025-05-05', 'date: 2025-05-06');
      content.edit('speakers/ada-lee.md', 'minister of farming', 'minister of rain');
    },
    changedIssue(
      'events/lee-speech',
      ['events/lee-speech.md', '2025-05-06'],
      'date: was published as “2025-05-05” and is now “2025-05-06”',
    ),
    changedIssue(
      'sources/morning-post',
      ['sources/morning-post.yaml', 'https'],
      'URL: was published as “https://morning-post.example/rain” and is now “https://morning-post.example/snow”',
    ),
    changedIssue(
      'speakers/ada-lee',
      ['speakers/ada-lee.md', 'minister of rain'],
      'roles.0.title: was published as “minister of farming” and is now “minister of rain”',
    ),
  );
});

describe('what may change:', () => {
  soundOnceAccepted('a record’s topics and the wrapping of its text', (content) => {
    content.edit(quote, 'topics: [weather]\n', '');
    content.edit(article, 'topics: [weather]\n', '');
    content.edit(quote, 'The Star left', 'The Star\nleft');
    content.edit(article, 'spoke on a Monday', 'spoke\non a Monday');
  });

  faultyOnceAccepted(
    'corrections, which can be added and are then pinned',
    (content) =>
      content.edit(
        article,
        'events:',
        'corrections:\n  - { on: 2025-06-11, kind: update, was: a, now: b }\nevents:',
      ),
    {
      code: 'words-not-pinned',
      at: [article, '- { on: 2025-06-11'],
      message: 'the record is about to be published but is not pinned',
      fix: 'run npm run accept',
    },
  );

  soundOnceAccepted('the order of keys and of printings, and the style of the YAML', (content) => {
    const text = content.read(quote);
    const [, head = '', post = '', star = '', tail = ''] =
      /^([\s\S]*?)( {2}- id: post[\s\S]*?)( {2}- id: star[\s\S]*?)(topics:[\s\S]*)$/.exec(text) ??
      [];
    content.write(quote, head + star + post + tail);
    content.edit(quote, 'form: direct\nmedium: speech', 'medium: "speech"\nform: direct');
  });

  soundOnceAccepted('a draft that was never published', (content) => {
    const draft = content.read(quote).replace('status: published', 'status: draft');
    content.write('quotes/lee-snow.md', draft);
  });
});
