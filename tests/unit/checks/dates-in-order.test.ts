import { faulty, sound, type Expected } from './cases.ts';

const article = 'articles/rain.md';
const quote = 'quotes/lee-rain.md';
const event = 'events/lee-speech.md';

const impossible = (at: Expected['at'], message: string): Expected => ({
  code: 'dates-out-of-order',
  at,
  message,
  fix: 'correct one of the two dates',
});

const correction = '{ on: 2025-06-09, kind: update, was: a, now: b }';

faulty(
  'words printed before they were said',
  (content) =>
    content.edit('sources/morning-post.yaml', 'issued: 2025-05-05', 'issued: 2025-05-03'),
  impossible(
    [quote, 'morning-post\n    form'],
    '“post” was printed (3 May 2025) before the words were said (5 May 2025)',
  ),
);

faulty(
  'words printed before they were said, by the printing’s own date',
  (content) => content.edit(quote, 'follows: post', 'follows: unknown\n    date: 2025-04'),
  impossible(
    [quote, '2025-04\n'],
    '“star” was printed (April 2025) before the words were said (5 May 2025)',
  ),
);

faulty(
  'words published here before they were said',
  (content) => {
    content.edit(quote, 'published: 2025-06-10', 'published: 2025-05-01');
    content.edit('sources/morning-post.yaml', 'issued: 2025-05-05', 'issued: 2025');
  },
  impossible(
    [quote, '2025-05-01'],
    'the record was published (1 May 2025) before the words were said (5 May 2025)',
  ),
);

faulty(
  'a quotation corrected before it was published',
  (content) =>
    content.edit(quote, 'status: published', `corrections: [${correction}]\nstatus: published`),
  impossible(
    [quote, '2025-06-09'],
    'the record was corrected (9 June 2025) before it was published',
  ),
);

faulty(
  'an article updated and corrected before it was published',
  (content) =>
    content.edit(
      article,
      'authors: [Verbatim]',
      `authors: [Verbatim]\nupdated: 2025-06-08\ncorrections: [${correction}]`,
    ),
  impossible(
    [article, '2025-06-08'],
    'the article was updated (8 June 2025) before it was published',
  ),
  impossible(
    [article, '2025-06-09'],
    'the record was corrected (9 June 2025) before it was published',
  ),
);

faulty(
  'an event known before it happened',
  (content) => content.edit(event, 'kind: said', 'kind: said\nreported: 2025-05-03'),
  impossible(
    [event, '2025-05-03'],
    'the event became known (3 May 2025) before it happened (5 May 2025)',
  ),
);

faulty(
  'a promise due before it was made',
  (content) =>
    content.edit(
      event,
      'kind: said',
      'kind: planned\npromise:\n  by: 2024\n  state: unknown\n  checked: 2025-06-10',
    ),
  impossible([event, '2024\n'], 'the promise was due (2024) before it was made (5 May 2025)'),
);

sound('dates that may be in order, given what is known', (content) => {
  content.edit(quote, 'said: 2025-05-05', 'said: 2025-05/2025-06-10');
  content.edit('sources/morning-post.yaml', 'issued: 2025-05-05', 'issued: "[..2025-05-01]"');
  content.edit('sources/evening-star.yaml', 'read: part', 'read: part\nissued: 2025');
  content.edit(event, 'kind: said', 'kind: said\nreported: 2025-05');
  content.edit(article, 'authors: [Verbatim]', 'authors: [Verbatim]\nupdated: 2025-06-10');
});

sound('dates from places where it was a different day', (content) => {
  content.edit('sources/morning-post.yaml', 'issued: 2025-05-05', 'issued: 2025-05-04');
  content.edit(event, 'kind: said', 'kind: said\nreported: 2025-05-04');
});

sound('an evening paper from a place where it was still the day before', (content) => {
  content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-05T05:30:00+03:00');
  content.edit('sources/morning-post.yaml', 'issued: 2025-05-05', 'issued: 2025-05-04');
});

faulty(
  'words printed hours before they were said',
  (content) => {
    content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-05T05:30:00+03:00');
    content.edit(
      'sources/morning-post.yaml',
      'issued: 2025-05-05',
      'issued: 2025-05-04T21:00:00-05:00',
    );
  },
  impossible(
    [quote, 'morning-post\n    form'],
    '“post” was printed (4 May 2025 at 21:00 (UTC−5)) before the words were said (5 May 2025 at 05:30 (UTC+3))',
  ),
);

sound('words said BC and printed long afterward', (content) => {
  content.edit(quote, 'said: 2025-05-05', 'said: -0048-01-10');
  content.edit(event, 'date: 2025-05-05', 'date: -0048-01-10');
  content.edit('speakers/ada-lee.md', 'on: 2025-05\n', 'on: -0049\n');
});

faulty(
  'an event on a different day from the words said at it',
  (content) => content.edit(event, 'date: 2025-05-05', 'date: 2025-05-07'),
  impossible(
    [event, 'lee-rain'],
    '“lee-rain” was said (5 May 2025) on a different day from this event (7 May 2025)',
  ),
);

sound('an event dated to the month in which the words were said', (content) =>
  content.edit(event, 'date: 2025-05-05', 'date: 2025-05'),
);

sound('an event without speech that is later than the words it is about', (content) =>
  content.edit(event, 'date: 2025-05-05\nkind: said', 'date: 2025-05-07\nkind: printed'),
);
