import { END, article, event, moved, quote, replaced, type Mistake } from './mistake.ts';

/** Mistakes in files and in references to them. */
export const fileMistakes: readonly Mistake[] = [
  moved(
    'a file name with spaces and capital letters',
    article,
    'articles/Rain At Last.md',
    'bad-file-name',
    /rain-at-last\.md/,
  ),
  moved(
    'a quotation’s file name with capital letters',
    quote,
    'quotes/Lee-Rain.md',
    'bad-file-name',
    /lee-rain\.md/,
  ),
  moved('a wrong file extension', article, 'articles/rain.txt', 'misplaced-file', /rename/),
  {
    ...moved('a misnamed folder', article, 'article/rain.md', 'misplaced-file', /articles/),
    file: 'article',
  },
  {
    what: 'a wrong encoding',
    plant: (content) =>
      content.write(event, Buffer.from(content.read(event).replace('Ada', 'Adé'), 'latin1')),
    file: event,
    code: 'not-utf-8',
    fix: /UTF-8/,
  },
  replaced(
    'a misspelled topic',
    article,
    ['topics: [weather]', 'topics: [wether]'],
    ['unknown-topic', /weather/],
  ),
  replaced(
    'a speaker by name',
    quote,
    ['speakers: [ada-lee]', 'speakers: [Ada Lee]'],
    ['bad-value', /lowercase|ada-lee/],
  ),
  replaced(
    'a misspelled speaker',
    quote,
    ['speakers: [ada-lee]', 'speakers: [ada-leigh]'],
    ['unknown-speaker', /ada-lee/],
  ),
  replaced(
    'a misspelled quotation',
    article,
    ['in May]{#lee-rain}', 'in May]{#lee-rian}'],
    ['unknown-quotation', /lee-rain/],
    'lee-rian',
  ),
  replaced(
    'a misspelled source note',
    article,
    ['[^morning-post]', '[^mornin-post]'],
    ['unknown-source', /morning-post/],
  ),
  replaced(
    'a note without a caret',
    article,
    ['[^morning-post]', '[morning-post]'],
    ['note-without-caret', /\[\^morning-post\]/],
  ),
  replaced(
    'a note by the name of the outlet',
    article,
    ['[^morning-post]', '[^Morning Post]'],
    ['broken-note', /\[\^/],
  ),
  replaced(
    'a footnote of one’s own',
    article,
    [END, `${END}\n[^morning-post]: Morning Post, page 1.\n`],
    ['footnote-defined', /remove/],
    '[^morning-post]:',
  ),
  replaced(
    'a copy-text named by its source',
    quote,
    ['copy-text: post', 'copy-text: morning-post'],
    ['unknown-witness', /post/],
  ),
];
