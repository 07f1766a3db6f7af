import { describe } from 'vitest';
import { faulty, sound, type Expected } from './cases.ts';

const article = 'articles/rain.md';
const quote = 'quotes/lee-rain.md';

function unrecordedIssue(file: string, passage: string, at = passage): Expected {
  return {
    code: 'unrecorded-quotation',
    at: [file, at],
    message: `${passage} is in quotation marks but not on record`,
    fix: 'five words or more in quotation marks need a record: make it one and print it with :quote[…]{#id}; if it is not a quotation, mark it :scare[…] or :title[…]; four words or fewer may stay as they are, unless “said” or a similar verb attributes them to somebody',
  };
}

describe('quoted words in the text of', () => {
  faulty(
    'an article, in the marks of any language, and in unclosed marks',
    (content) =>
      content.write(
        article,
        `${content.read(article)}
She said “it rains here every day” and "it rains here every day", then
«it rains here every day» and „it rains here every day“, and ‘it
rains here every day’. A *“it rains* here every day” too.

- “it rains here and it does not end
`,
      ),
    unrecordedIssue(article, '“it rains here every day”', '“it rains here every day” and'),
    unrecordedIssue(article, '"it rains here every day"'),
    unrecordedIssue(article, '«it rains here every day»'),
    unrecordedIssue(article, '„it rains here every day“'),
    unrecordedIssue(article, '‘it rains here every day’', '‘it'),
    unrecordedIssue(article, '“it rains here every day”', '“it rains*'),
    unrecordedIssue(article, '“it rains here and it does not end'),
  );

  for (const file of [
    'events/lee-speech.md',
    'topics/weather.md',
    'speakers/ada-lee.md',
    'pages/method.md',
    quote,
  ]) {
    faulty(
      file,
      (content) =>
        content.write(file, `${content.read(file)}\nShe said “it rains here every day”.\n`),
      unrecordedIssue(file, '“it rains here every day”'),
    );
  }

  faulty(
    'an article, in code and in the title of a link',
    (content) =>
      content.write(
        article,
        `${content.read(article)}
In \`code: “it rains here every day”\`, and [more](https://post.example "«it rains here every day»").
`,
      ),
    unrecordedIssue(article, '“it rains here every day”', '`code'),
    unrecordedIssue(article, '«it rains here every day»', '[more]'),
  );

  faulty(
    'an article, in consecutive pieces',
    (content) =>
      content.write(
        article,
        `${content.read(article)}\nShe said “it rains” … “here every day”. Both “it rains”, “here every day” are hers.\n`,
      ),
    unrecordedIssue(article, '“it rains” … “here every day”'),
  );

  sound('an article, short or marked as something else', (content) =>
    content.write(
      article,
      `${content.read(article)}
They called it “it rains every day”. The book :title[“It Rains Every Day”] and a :scare[“promise of
rain”]. It's 5'10" or 14" and the
workers' rock 'n' roll of the '90s, they say.
`,
    ),
  );

  sound('a quotation’s note, in words from its record', (content) =>
    content.write(
      quote,
      `${content.read(quote)}\nThe words “will come in May and the harvest” and “THE RAIN WILL PROBABLY COME”.\n`,
    ),
  );
});

describe('quoted words in front matter:', () => {
  const passage = '“it rains here every day”';
  const expected = (file: string, at: string): Expected => ({
    ...unrecordedIssue(file, passage, at),
    fix: 'say it in our own words here; words on record can be printed in the text of an article',
  });

  for (const [file, old, key] of [
    [article, 'title: A promise of rain', 'title: '],
    [article, 'dek: What a minister said of the weather, and how it was printed.', 'dek: '],
    [article, 'note: Printed in two forms.', 'note: '],
    [article, 'events: [lee-speech]', 'events: [lee-speech]\nunverified:\n  - '],
    [quote, 'basis: an hour later, without a source of its own', 'remark: '],
    [quote, 'status: published', 'status: published\noccasion: '],
    [quote, 'status: published', 'status: published\nsaid-note: '],
    ['events/lee-speech.md', 'title: Ada Lee speaks of rain', 'title: '],
    ['events/lee-speech.md', 'kind: said', 'kind: said\ndisagreements: '],
    ['events/lee-speech.md', 'kind: said', 'kind: said\nattributed-to: '],
    [article, 'authors: [Verbatim]', 'authors:\n  - '],
    ['speakers/ada-lee.md', 'type: person', 'type: person\nnative-name: '],
    ['topics/weather.md', 'title: Weather', 'title: '],
    ['pages/method.md', 'dek: How we check.', 'dek: '],
    ['sources/evening-star.yaml', 'read: part', 'read: part\nreliability: '],
  ] as const) {
    faulty(
      `${file}, ${key.trim()}`,
      (content) => content.edit(file, old, `${key}The words ${passage} of hers`),
      expected(file, `The words ${passage}`),
    );
  }

  sound('a quotation in the title of a source, which the source wrote', (content) =>
    content.edit('sources/morning-post.yaml', 'title: Lee promises rain', `title: Lee, ${passage}`),
  );
});

const withReason = (reason: string): string =>
  `:quote[The rain will … come in May]{#lee-rain trim="${reason}"}`;

for (const reason of [
  'since “nobody ever saw it coming here”',
  'since she also said “we will win”',
])
  faulty(
    `a quotation in the reason for a trim: ${reason}`,
    (content) =>
      content.edit(
        'articles/rain.md',
        ':quote[The rain will probably come in May]{#lee-rain}',
        withReason(reason),
      ),
    {
      code: 'unrecorded-quotation',
      at: ['articles/rain.md', ':quote['],
      message: `${/“.*”/.exec(reason)?.[0] ?? ''} is in quotation marks but not on record`,
      fix: 'a reason for a trim may quote words of its own record; say everything else in our own words',
    },
  );

sound('a reason for a trim that quotes its record', (content) =>
  content.edit(
    'articles/rain.md',
    ':quote[The rain will probably come in May]{#lee-rain}',
    withReason('she said “The rain will probably come in May” and the page has it'),
  ),
);

faulty(
  'words on record that an article prints in quotation marks without a directive',
  (content) =>
    content.edit(
      'articles/rain.md',
      ':quote[The rain will probably come in May]{#lee-rain}',
      '“The rain will probably come in May”',
    ),
  {
    code: 'unmarked-quotation',
    at: ['articles/rain.md', '“The rain'],
    message:
      '“The rain will probably come in May” is on record as “lee-rain”, by Ada Lee, but is not printed as a quotation',
    fix: 'print it with :quote[…]{#lee-rain}, without quotation marks; if somebody else said the same, make that a separate record',
  },
);

faulty(
  'words on record next to other words in quotation marks',
  (content) =>
    content.edit(
      'articles/rain.md',
      ':quote[The rain will probably come in May]{#lee-rain}',
      '“The rain will probably come in May.” “Nobody knows when”',
    ),
  {
    code: 'unmarked-quotation',
    at: ['articles/rain.md', '“The rain'],
    message:
      '“The rain will probably come in May.” “Nobody knows when” is on record as “lee-rain”, by Ada Lee, but is not printed as a quotation',
    fix: 'print it with :quote[…]{#lee-rain}, without quotation marks; if somebody else said the same, make that a separate record',
  },
);
