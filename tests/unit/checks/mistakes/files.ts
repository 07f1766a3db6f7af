import {
  FIRST_SENTENCE_END,
  article,
  event,
  moveFile,
  quote,
  replaceString,
  type Mistake,
} from './mistake.ts';

/** Mistakes in files and in references to them. */
export const fileMistakes: readonly Mistake[] = [
  moveFile(
    'a file name with spaces and capital letters',
    article,
    'articles/Rain At Last.md',
    'bad-file-name',
    /rain-at-last\.md/,
  ),
  moveFile(
    'a quotation’s file name with capital letters',
    quote,
    'quotes/Lee-Rain.md',
    'bad-file-name',
    /lee-rain\.md/,
  ),
  moveFile('a wrong file extension', article, 'articles/rain.txt', 'misplaced-file', /rename/),
  {
    ...moveFile('a misnamed folder', article, 'article/rain.md', 'misplaced-file', /articles/),
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
  replaceString(
    'a misspelled topic',
    article,
    ['topics: [weather]', 'topics: [wether]'],
    ['unknown-topic', /weather/],
  ),
  replaceString(
    'a speaker by name',
    quote,
    ['speakers: [ada-lee]', 'speakers: [Ada Lee]'],
    ['bad-value', /lowercase|ada-lee/],
  ),
  replaceString(
    'a misspelled speaker',
    quote,
    ['speakers: [ada-lee]', 'speakers: [ada-leigh]'],
    ['unknown-speaker', /ada-lee/],
  ),
  replaceString(
    'a misspelled quotation',
    article,
    ['in May]{#lee-rain}', 'in May]{#lee-rian}'],
    ['unknown-quotation', /lee-rain/],
    'lee-rian',
  ),
  replaceString(
    'a misspelled source note',
    article,
    ['[^morning-post]', '[^mornin-post]'],
    ['unknown-source', /morning-post/],
  ),
  replaceString(
    'a note without a caret',
    article,
    ['[^morning-post]', '[morning-post]'],
    ['note-without-caret', /\[\^morning-post\]/],
  ),
  replaceString(
    'a note named by its outlet',
    article,
    ['[^morning-post]', '[^Morning Post]'],
    ['broken-note', /\[\^/],
  ),
  replaceString(
    'a footnote definition',
    article,
    [FIRST_SENTENCE_END, `${FIRST_SENTENCE_END}\n[^morning-post]: Morning Post, page 1.\n`],
    ['footnote-defined', /remove/],
    '[^morning-post]:',
  ),
  replaceString(
    'a copy-text named by its source',
    quote,
    ['copy-text: post', 'copy-text: morning-post'],
    ['unknown-witness', /post/],
  ),
];
