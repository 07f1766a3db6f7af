import { faulty } from './cases.ts';

const article = 'articles/rain.md';

faulty(
  'a text still to be written',
  (content) => content.edit(article, 'What a minister', 'TODO what a minister'),
  {
    code: 'unfinished-text',
    at: [article, 'TODO'],
    message: '“TODO” says that something is still to be written',
    fix: 'write it, or leave it out',
  },
);
faulty(
  'a reason that is only a period',
  (content) =>
    content.edit(
      'quotes/lee-rain.md',
      'basis: an hour later, without a source of its own',
      'basis: .',
    ),
  {
    code: 'empty-text',
    at: ['quotes/lee-rain.md', '.\ntopics'],
    message: '“.” says nothing',
    fix: 'write it in words, or leave it out',
  },
);
