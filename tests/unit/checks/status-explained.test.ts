import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const quote = 'quotes/lee-rain.md';
const article = 'articles/rain.md';
const correction = (kind: string): string =>
  `corrections: [{ on: 2025-06-11, kind: ${kind}, was: a, now: b }]`;

/** Adds a second quotation with the given status, for use in an event or an article. */
function addQuotation(content: SmallContent, status: string): void {
  const text = content.read(quote).replace('status: published', `status: ${status}`);
  content.write('quotes/lee-snow.md', text);
}

faulty(
  'a published record without a day of publication',
  (content) => content.edit(quote, 'published: 2025-06-10\n', ''),
  {
    code: 'no-publication-day',
    at: [quote, 'published'],
    message: 'the record is published but has no day of publication',
    fix: 'add published: the day it was first published here',
  },
);

faulty(
  'a withdrawn record without a notice, and still printed',
  (content) => content.edit(quote, 'status: published', 'status: withdrawn'),
  ...[
    [article, 'lee-rain\n    note'],
    [article, ':quote['],
    [article, ':::quote'],
  ].map(([file = '', words]) => ({
    code: 'quotation-not-published' as const,
    at: [file, words] as const,
    message: '“lee-rain” is withdrawn and cannot be shown here',
    fix: 'leave the quotation out; its own page says why it was withdrawn',
  })),
  {
    code: 'withdrawn-without-notice',
    at: [quote, 'withdrawn'],
    message: 'the record is withdrawn but does not say why',
    fix: 'add notice: why it was withdrawn; its page will say so',
  },
);

faulty(
  'a notice without a withdrawal',
  (content) => content.edit(quote, 'status: published', 'status: published\nnotice: made up'),
  {
    code: 'notice-without-withdrawal',
    at: [quote, 'made up'],
    message: 'the record says why it was withdrawn but is published',
    fix: 'set status: withdrawn, or remove the notice',
  },
);

faulty(
  'a corrected record without a correction',
  (content) => content.edit(quote, 'status: published', 'status: corrected'),
  {
    code: 'corrected-without-correction',
    at: [quote, 'corrected'],
    message: 'the record is marked as corrected but lists no correction',
    fix: 'add the correction, or run npm run accept',
  },
);

faulty(
  'a correction that the status does not show',
  (content) =>
    content.edit(quote, 'status: published', `status: published\n${correction('correction')}`),
  {
    code: 'correction-not-marked',
    at: [quote, 'published\ncorrections'],
    message: 'the record lists a correction but is not marked as corrected',
    fix: 'set status: corrected',
  },
);

const draft = {
  code: 'quotation-not-published' as const,
  message: '“lee-snow” is a draft and cannot be shown here',
  fix: 'publish the record first, or leave the quotation out',
};

faulty(
  'a draft in an article, an event, a reply and a record',
  (content) => {
    addQuotation(content, 'draft');
    content.edit(article, 'key-quotes:\n', 'key-quotes:\n  - { quote: lee-snow, note: Too. }\n');
    content.edit(
      article,
      'events:',
      'replies: [{ from: Lee, asked: 2025-06-01, state: received, quote: lee-snow }]\nevents:',
    );
    content.edit(article, ':::quote', ':::collation{#lee-snow}\n:::\n\n:::quote');
    content.edit('events/lee-speech.md', '[lee-rain]', '[lee-rain, lee-snow]');
    content.edit(quote, 'status:', 'related: [{ quote: lee-snow, as: repeats }]\nstatus:');
  },
  { ...draft, at: [article, 'lee-snow, note'] },
  { ...draft, at: [article, 'lee-snow }]'] },
  { ...draft, at: [article, ':::collation'] },
  { ...draft, at: ['events/lee-speech.md', 'lee-snow'] },
  { ...draft, at: [quote, 'lee-snow'] },
);

sound('a draft related only to another draft', (content) => {
  addQuotation(content, 'draft');
  content.edit('quotes/lee-snow.md', 'published: 2025-06-10\n', '');
  const text = content.read('quotes/lee-snow.md');
  content.write(
    'quotes/lee-fog.md',
    text.replace('status:', 'related: [{ quote: lee-snow, as: repeats }]\nstatus:'),
  );
});

sound('a withdrawn record with a notice, named by an event and a record', (content) => {
  addQuotation(content, 'withdrawn\nnotice: made up');
  content.edit('events/lee-speech.md', '[lee-rain]', '[lee-rain, lee-snow]');
  content.edit(quote, 'status:', 'related: [{ quote: lee-snow, as: repeats }]\nstatus:');
});

sound('a corrected record with its correction', (content) =>
  content.edit(quote, 'status: published', `status: corrected\n${correction('correction')}`),
);

sound('a published record with an update', (content) =>
  content.edit(quote, 'status: published', `status: published\n${correction('update')}`),
);
