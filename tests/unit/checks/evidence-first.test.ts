import { describe } from 'vitest';
import { faulty, sound } from './cases.ts';

const article = 'articles/rain.md';
const quote = 'quotes/lee-rain.md';
const post = 'sources/morning-post.yaml';
const star = 'sources/evening-star.yaml';
const fix =
  'correct one of the two dates, which may be a day apart because of time zones; if this was added later, record the day of the update or the correction';
const issueBefore = (what: string, day = '10 June 2025') =>
  `this was last published, updated or corrected (${day}) before ${what}`;

describe('an article or quotation published before', () => {
  faulty(
    'a source that it cites was printed',
    (content) => {
      content.write(
        'sources/late.yaml',
        content.read(post).replace('2025-05-05', '2025-06-12').replace('/rain', '/late'),
      );
      content.edit(article, '[^morning-post]', '[^morning-post][^late]');
    },
    {
      code: 'predates-evidence',
      at: [article, '[^late]'],
      message: issueBefore('“late” was printed (12 June 2025)'),
      fix,
    },
  );

  faulty(
    'one of its printings appeared',
    (content) => content.edit(star, 'language: en', 'language: en\nissued: 2025-06-12'),
    {
      code: 'predates-evidence',
      at: [quote, 'evening-star'],
      message: issueBefore('“evening-star” was printed (12 June 2025)'),
      fix,
    },
  );

  faulty(
    'the words were said and published',
    (content) => content.edit(article, 'published: 2025-06-10', 'published: 2025-05-01'),
    {
      code: 'predates-evidence',
      at: [article, 'lee-rain\n    note'],
      message: issueBefore('the words of “lee-rain” were said (5 May 2025)', '1 May 2025'),
      fix,
    },
    {
      code: 'predates-evidence',
      at: [article, 'lee-speech]'],
      message: issueBefore('“lee-speech” happened (5 May 2025)', '1 May 2025'),
      fix,
    },
    {
      code: 'predates-evidence',
      at: [article, '[^morning-post]'],
      message: issueBefore('“morning-post” was printed (5 May 2025)', '1 May 2025'),
      fix,
    },
    {
      code: 'predates-evidence',
      at: [article, ':quote[The'],
      message: issueBefore('the words of “lee-rain” were said (5 May 2025)', '1 May 2025'),
      fix,
    },
    {
      code: 'predates-evidence',
      at: [article, ':::quote'],
      message: issueBefore('the words of “lee-rain” were said (5 May 2025)', '1 May 2025'),
      fix,
    },
  );
});

describe('an article or quotation may be later than its evidence', () => {
  sound('because of an update', (content) => {
    content.write(
      'sources/late.yaml',
      content.read(post).replace('2025-05-05', '2025-06-12').replace('/rain', '/late'),
    );
    content.edit(article, '[^morning-post]', '[^morning-post][^late]');
    content.edit(article, 'published: 2025-06-10', 'published: 2025-06-10\nupdated: 2025-06-12');
  });
  sound('because of another time zone', (content) =>
    content.edit(star, 'language: en', 'language: en\nissued: 2025-06-11'),
  );
  sound('as far as the dates can tell', (content) =>
    content.edit(star, 'language: en', 'language: en\nissued: 2025-06/2025-07'),
  );
});
