import { describe } from 'vitest';
import { faulty, sound, type Expected } from './cases.ts';

const article = 'articles/rain.md';
const quote = 'quotes/lee-rain.md';
const event = 'events/lee-speech.md';
const speaker = 'speakers/ada-lee.md';

const missing = (
  code: Expected['code'],
  id: string,
  at: Expected['at'],
  nearest: string,
): Expected => ({
  code,
  at,
  message: `there is no ${code.replace('unknown-', '')} “${id}”`,
  fix: `did you mean “${nearest}”?`,
});

/** Adds a second article. The first one keeps every record in use. */
const second = `---
title: More rain
dek: It went on.
published: 2025-06-11
authors: [Verbatim]
`;

describe('an id in front matter belongs to a record', () => {
  faulty(
    'of a topic, an event, a source and quotations in an article',
    (content) => {
      content.write(
        'articles/more.md',
        `${second}topics: [wether]
key-quotes: [{ quote: lee-rein, note: Again. }]
events: [lee-speach]
replies: [{ from: Ada Lee, asked: 2025-06-01, state: received, quote: lea-rain }]
further: [morning-pots]
---
`,
      );
    },
    missing('unknown-topic', 'wether', ['articles/more.md', 'wether'], 'weather'),
    missing('unknown-quotation', 'lee-rein', ['articles/more.md', 'lee-rein'], 'lee-rain'),
    missing('unknown-event', 'lee-speach', ['articles/more.md', 'lee-speach'], 'lee-speech'),
    missing('unknown-quotation', 'lea-rain', ['articles/more.md', 'lea-rain'], 'lee-rain'),
    missing('unknown-source', 'morning-pots', ['articles/more.md', 'morning-pots'], 'morning-post'),
  );

  faulty(
    'of speakers, topics, sources and quotations in a quotation',
    (content) => {
      content.edit(quote, 'speakers: [ada-lee]', 'speakers: [ada-lee, ada-le]');
      content.edit(quote, 'chain: [morning-post]', 'chain: [morning-past, morning-post]');
      content.edit(quote, 'source: evening-star', 'source: evening-sta');
      content.edit(quote, 'topics: [weather]', 'topics: [weather, wether]');
      content.edit(
        quote,
        'status: published',
        `original: { language: ru, text: Дождь, source: morning-port }
translation: { from: ru, by: unknown }
related: [{ quote: lee-rains, as: repeats }]
status: published`,
      );
      content.edit(article, '[^morning-post]', '[^morning-post][^evening-star]');
    },
    missing('unknown-speaker', 'ada-le', [quote, 'ada-le]'], 'ada-lee'),
    missing('unknown-source', 'morning-past', [quote, 'morning-past'], 'morning-post'),
    missing('unknown-source', 'evening-sta', [quote, 'evening-sta\n'], 'evening-star'),
    missing('unknown-topic', 'wether', [quote, 'wether'], 'weather'),
    missing('unknown-source', 'morning-port', [quote, 'morning-port'], 'morning-post'),
    missing('unknown-quotation', 'lee-rains', [quote, 'lee-rains'], 'lee-rain'),
  );

  faulty(
    'of a source in a speaker’s role',
    (content) =>
      content.edit(
        speaker,
        'source: morning-post',
        'source: morning-post\n      - on: 2025-06\n        source: mourning-post',
      ),
    missing('unknown-source', 'mourning-post', [speaker, 'mourning-post'], 'morning-post'),
  );

  faulty(
    'of sources, quotations and topics in an event',
    (content) => {
      content.edit(event, '[morning-post]', '[morning-post, mornin-post]');
      content.edit(event, '[lee-rain]', '[lee-rain, le-rain]');
      content.edit(event, '[weather]', '[weather, weathr]');
    },
    missing('unknown-source', 'mornin-post', [event, 'mornin-post'], 'morning-post'),
    missing('unknown-quotation', 'le-rain', [event, 'le-rain'], 'lee-rain'),
    missing('unknown-topic', 'weathr', [event, 'weathr'], 'weather'),
  );
});

describe('an id in a body belongs to a record', () => {
  faulty(
    'of a source in a note',
    (content) => content.edit(article, '[^morning-post]', '[^morning-post][^Morning-Post]'),
    missing('unknown-source', 'Morning-Post', [article, '[^Morning-Post]'], 'morning-post'),
  );

  faulty(
    'of a quotation that is inline, set off or collated',
    (content) =>
      content.edit(
        article,
        ':::quote{#lee-rain}',
        ':quote[Rain]{#lee-rian}\n\n:::quote{#lee-rai}\nRain\n:::\n\n:::collation{#lee-raine}\n:::\n\n:::quote{#lee-rain}',
      ),
    missing('unknown-quotation', 'lee-rian', [article, ':quote[Rain]'], 'lee-rain'),
    missing('unknown-quotation', 'lee-rai', [article, ':::quote{#lee-rai}'], 'lee-rain'),
    missing('unknown-quotation', 'lee-raine', [article, ':::collation'], 'lee-rain'),
  );

  sound('a collation of a record that exists', (content) =>
    content.edit(
      article,
      ':::quote{#lee-rain}',
      ':::collation{#lee-rain}\n:::\n\n:::quote{#lee-rain}',
    ),
  );
});

faulty(
  'if no id is similar, the fix names the file to add',
  (content) => content.edit(article, '[^morning-post]', '[^morning-post][^radio-1]'),
  {
    code: 'unknown-source',
    at: [article, '[^radio-1]'],
    message: 'there is no source “radio-1”',
    fix: 'add the file sources/radio-1.yaml, or name another source',
  },
);

faulty(
  'a record that its schema rejects still exists',
  (content) => content.edit('topics/weather.md', 'title: Weather', 'name: Weather'),
  {
    code: 'missing-key',
    at: ['topics/weather.md', 'name'],
    message: 'the key title is missing',
    fix: 'add it; if the evidence does not attest it, the record cannot be published yet',
  },
  {
    code: 'unknown-key',
    at: ['topics/weather.md', 'name'],
    message: 'there is no key “name”',
    fix: 'the keys here are: title, corrections',
  },
);

faulty(
  'one speaker named twice',
  (content) => content.edit('quotes/lee-rain.md', '[ada-lee]', '[ada-lee, ada-lee]'),
  {
    code: 'repeated-reference',
    at: ['quotes/lee-rain.md', 'ada-lee]'],
    message: '“ada-lee” is under speakers twice',
    fix: 'name it once',
  },
);
