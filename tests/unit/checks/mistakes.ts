import type { IssueCode } from '../../../src/issues/codes.ts';
import type { SmallContent } from './small-content.ts';

/** A mistake of an editor who knows Markdown and nothing else. */
export interface Mistake {
  readonly what: string;
  /** Plants it in content that has no other. */
  readonly plant: (content: SmallContent) => void;
  /** The file of the first message. */
  readonly file: string;
  /** A text of that file at the line of the first message; without it, the first line. */
  readonly at?: string;
  readonly code: IssueCode;
  /** Words of the way to fix it. */
  readonly fix: RegExp;
}

const article = 'articles/rain.md';
const quote = 'quotes/lee-rain.md';
const source = 'sources/morning-post.yaml';
const event = 'events/lee-speech.md';

/** The first sentence of the article, after which paragraphs are planted. */
const END = '{#lee-rain}.\n';

/** A mistake in which a text of a file is replaced. */
function replaced(
  what: string,
  file: string,
  [old, now]: readonly [string, string],
  [code, fix]: readonly [IssueCode, RegExp],
  at = now.trim().split('\n')[0] ?? '',
): Mistake {
  return { what, plant: (content) => content.edit(file, old, now), file, at, code, fix };
}

/** A mistake in a paragraph that is added to the article. */
function inArticle(
  what: string,
  paragraph: string,
  code: IssueCode,
  fix: RegExp,
  at = paragraph.split('\n')[0] ?? '',
): Mistake {
  return replaced(what, article, [END, `${END}\n${paragraph}\n`], [code, fix], at);
}

/** A mistake by which a file is put elsewhere. */
function moved(what: string, from: string, to: string, code: IssueCode, fix: RegExp): Mistake {
  const plant = (content: SmallContent): void => {
    const text = content.read(from);
    content.remove(from);
    content.write(to, text);
  };
  return { what, plant, file: to, code, fix };
}

export const mistakes: readonly Mistake[] = [
  // Front matter.
  replaced(
    'curly marks round a title',
    article,
    ['title: A promise of rain', 'title: “A promise of rain”'],
    ['misread-yaml', /straight/],
  ),
  replaced(
    'curly marks round a title with a colon',
    article,
    ['title: A promise of rain', 'title: “A promise: rain”'],
    ['misread-yaml', /straight/],
  ),
  replaced(
    'curly marks round a day',
    article,
    ['published: 2025-06-10', 'published: “2025-06-10”'],
    ['misread-yaml', /straight/],
  ),
  replaced(
    'curly marks round an id',
    article,
    ['topics: [weather]', 'topics: [“weather”]'],
    ['misread-yaml', /straight/],
  ),
  replaced(
    'a colon in a title',
    article,
    ['title: A promise of rain', 'title: Rain: a promise'],
    ['unreadable-yaml', /quotation marks/],
  ),
  replaced(
    'no space after a colon',
    article,
    ['dek: What', 'dek:What'],
    ['unreadable-yaml', /space/],
  ),
  replaced(
    'a tab before a key',
    article,
    ['  - quote: lee-rain', '\t- quote: lee-rain'],
    ['unreadable-yaml', /spaces/],
  ),
  replaced(
    'a mark that is not closed',
    article,
    ['title: A promise of rain', 'title: "A promise of rain'],
    ['unreadable-yaml', /close it/],
  ),
  replaced(
    'emphasis in a title',
    article,
    ['title: A promise of rain', 'title: *Rain* at last'],
    ['unreadable-yaml', /quotation marks/],
  ),
  replaced(
    'a hash in a dek',
    article,
    ['dek: What a minister said', 'dek: What a minister said #rain'],
    ['misread-yaml', /quotation marks/],
  ),
  replaced(
    'an at sign at the start',
    article,
    ['authors: [Verbatim]', 'authors: [@verbatim]'],
    ['unreadable-yaml', /quotation marks/],
  ),
  replaced(
    'one author without a list',
    article,
    ['authors: [Verbatim]', 'authors: Verbatim'],
    ['wrong-kind', /list/],
  ),
  replaced(
    'a day in words',
    article,
    ['published: 2025-06-10', 'published: June 10, 2025'],
    ['bad-value', /such as 2026-11-23/],
  ),
  replaced(
    'a day with slashes',
    article,
    ['published: 2025-06-10', 'published: 06/10/2025'],
    ['bad-value', /such as 2026-11-23/],
  ),
  replaced(
    'a day that does not exist',
    quote,
    ['said: 2025-05-05', 'said: 2025-02-30'],
    ['bad-value', /./],
  ),
  replaced(
    'a misspelled key',
    article,
    ['title: A promise', 'titel: A promise'],
    ['unknown-key', /title/],
  ),
  replaced(
    'a key of another program',
    article,
    ['authors: [Verbatim]', 'authors: [Verbatim]\ntags: [weather]'],
    ['unknown-key', /keys here are|did you mean/],
    'tags:',
  ),
  replaced(
    'a key that is missing',
    article,
    ['dek: What a minister said of the weather, and how it was printed.\n', ''],
    ['missing-key', /add it/],
    'title:',
  ),
  replaced(
    'a key twice',
    article,
    ['topics: [weather]', 'topics: [weather]\ntopics: [rain]'],
    ['repeated-key', /keep one/],
    'topics: [rain]',
  ),
  replaced(
    'front matter that is not closed',
    article,
    ['events: [lee-speech]\n---\n', 'events: [lee-speech]\n'],
    ['no-front-matter', /three hyphens/],
    '---',
  ),
  {
    what: 'no front matter',
    plant: (content) => content.write(article, 'Ada Lee spoke.\n'),
    file: article,
    code: 'no-front-matter',
    fix: /three hyphens/,
  },
  replaced(
    'a form of another name',
    quote,
    ['form: direct\nmedium', 'form: verbatim\nmedium'],
    ['unknown-value', /direct/],
  ),
  replaced(
    'a status of another name',
    quote,
    ['status: published', 'status: final'],
    ['unknown-value', /published/],
  ),
  replaced(
    'a language by its name',
    quote,
    ['language: en', 'language: English'],
    ['bad-value', /en/],
  ),
  replaced(
    'an address without https',
    source,
    ['URL: https://morning-post.example/rain', 'URL: morning-post.example/rain'],
    ['bad-value', /https/],
  ),
  replaced(
    'a list in a list of dates',
    quote,
    ['said: 2025-05-05', 'said: [..2025-05-05]'],
    ['wrong-kind', /quotation marks/],
  ),
  // Files.
  moved(
    'a file name with spaces and capitals',
    article,
    'articles/Rain At Last.md',
    'bad-file-name',
    /rain-at-last\.md/,
  ),
  moved(
    'a quotation’s file with a capital',
    quote,
    'quotes/Lee-Rain.md',
    'bad-file-name',
    /lee-rain\.md/,
  ),
  moved('another ending', article, 'articles/rain.txt', 'misplaced-file', /rename/),
  {
    ...moved('a folder of another name', article, 'article/rain.md', 'misplaced-file', /articles/),
    file: 'article',
  },
  {
    what: 'another encoding',
    plant: (content) =>
      content.write(event, Buffer.from(content.read(event).replace('Ada', 'Adé'), 'latin1')),
    file: event,
    code: 'not-utf-8',
    fix: /UTF-8/,
  },
  // References.
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
    'a note of one’s own',
    article,
    [END, `${END}\n[^morning-post]: Morning Post, page 1.\n`],
    ['footnote-defined', /remove/],
    '[^morning-post]:',
  ),
  replaced(
    'a printing of another name as copy-text',
    quote,
    ['copy-text: post', 'copy-text: morning-post'],
    ['unknown-witness', /post/],
  ),
  // Markdown.
  inArticle('a heading of the first level', '# What she said', 'heading-of-page', /##/),
  inArticle('a heading without letters', '## …', 'heading-without-letters', /words/),
  inArticle('an underlined heading', 'What she said\n=============', 'underlined-heading', /##/),
  inArticle('a note to oneself', 'TODO: ask the minister.', 'unfinished-text', /write it/),
  inArticle(
    'a year at the start of a paragraph',
    '2024. That was the year of the drought.',
    'number-of-list',
    /2024\\\./,
  ),
  inArticle(
    'tildes for “about”',
    'It rained 6~~9 days in May and 10~~12 in June.',
    'struck-out',
    /backslash/,
  ),
  inArticle(
    'asterisks between figures',
    'The fields are 2*3*4 miles.',
    'emphasis-in-word',
    /backslash/,
  ),
  inArticle(
    'an address that takes in a mark',
    'See “https://post.example/rain”.',
    'bare-address',
    /between < and >/,
  ),
  inArticle(
    'a block quotation',
    '> The rain will probably come in May',
    'block-quotation',
    /:::quote/,
  ),
  inArticle('a picture', '![A field](images/field.jpg)', 'image-in-text', /figure|lead/),
  inArticle('raw HTML', 'It rained.<br>Twice.', 'raw-html', /Markdown/),
  inArticle('code by indentation', '    It rained twice in May.', 'indented-code', /remove/),
  // Quotations and blocks.
  replaced(
    'a block that is not closed',
    article,
    ['harvest will be good\n:::\n', 'harvest will be good\n'],
    ['unclosed-directive', /line of three colons/],
    ':::quote',
  ),
  replaced(
    'a space before the braces',
    article,
    ['in May]{#lee-rain}', 'in May] {#lee-rain}'],
    ['directive-without-id', /right after/],
    'in May] {',
  ),
  replaced(
    'other words in a quotation',
    article,
    ['The rain will probably come in May]', 'The rain will surely come in May]'],
    ['excerpt-differs', /./],
    'surely',
  ),
  replaced(
    'a word left out of a quotation',
    article,
    ['The rain will probably come in May]', 'The rain will come in May]'],
    ['excerpt-differs', /./],
    ':quote[',
  ),
  inArticle(
    'a quotation without a record',
    'He said “we will not wait for rain this year”.',
    'unrecorded-quotation',
    /record/,
  ),
  inArticle(
    'a quotation mark that is not closed',
    'He spoke of “rain and went home.',
    'faulty-marks',
    /pairs/,
  ),
  inArticle(
    'a misspelled block',
    ':::our-tale\nIt will rain.\n:::',
    'unknown-directive',
    /our-take/,
  ),
  replaced(
    'marks around the record’s words',
    quote,
    [
      'text: The rain will probably come in May, and the harvest will be good\nlanguage',
      'text: “The rain will probably come in May, and the harvest will be good”\nlanguage',
    ],
    ['outer-marks', /remove/],
  ),
  replaced(
    'a record’s words changed',
    quote,
    [
      'text: The rain will probably come in May, and the harvest will be good\nlanguage',
      'text: The rain will come in May, and the harvest will be good\nlanguage',
    ],
    ['copy-text-differs', /copy/],
  ),
];
