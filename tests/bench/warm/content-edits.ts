import { newWord, toggled, worded, type Edit } from './edit.ts';

/** An edit that adds a copy of a record, or removes one that it added. */
function copied(file: string, change: (text: string) => string = (text) => text): Edit {
  const copy = file.replace(/(?=\.\w+$)/, '-copy');
  return {
    kind: `a record of ${file.split('/')[0] ?? ''} added or removed`,
    apply: ({ content, exists }) => {
      if (exists(`content/${copy}`)) content.remove(copy);
      else content.write(copy, change(content.read(file)));
    },
  };
}

const PICTURES = ['one', 'other'].map(
  (name) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${name}</title></svg>`,
);

/** Edits of records, images and addresses, which editors make. */
export const contentEdits: readonly Edit[] = [
  worded('the text of an article', 'content/articles/rain.md', /Ada Lee spoke/),
  worded('the title of an article', 'content/articles/rain.md', /title: A promise of rain/),
  worded('the dek of an article', 'content/articles/rain.md', /dek: What a minister said/),
  worded('the note of a key quotation', 'content/articles/rain.md', /note: Printed/),
  worded('the note of a quotation', 'content/quotes/lee-rain.md', /The Star left/),
  worded('the remark on a printing', 'content/quotes/lee-rain.md', /basis: an hour later/),
  toggled('the form of a quotation', 'content/quotes/lee-rain.md', [
    'form: direct',
    'form: indirect',
  ]),
  toggled('the day of a quotation', 'content/quotes/lee-rain.md', [
    'said: 2025-05-05',
    'said: 2025-05-04',
  ]),
  {
    kind: 'the words of a quotation',
    apply: ({ content, list }) => {
      const words = ['probably', 'possibly'];
      for (const file of list('content').filter((path) => /^(?:articles|quotes)\//.test(path))) {
        const text = content.read(file);
        const [from = '', to = ''] = text.includes('probably') ? words : words.toReversed();
        content.write(file, text.replaceAll(from, to));
      }
    },
  },
  worded('the name of a speaker', 'content/speakers/ada-lee.md', /name: Ada Lee/),
  worded('the role of a speaker', 'content/speakers/ada-lee.md', /title: minister of farming/),
  worded('a biography', 'content/speakers/ada-lee.md', /A farmer/),
  worded('the title of a source', 'content/sources/morning-post.yaml', /title: Lee promises/),
  worded('the outlet of a source', 'content/sources/evening-star.yaml', /container-title: Evening/),
  toggled('the standing of a source', 'content/sources/morning-post.yaml', [
    'standing: news',
    'standing: wire',
  ]),
  worded('the title of an event', 'content/events/lee-speech.md', /title: Ada Lee speaks/),
  toggled('the day of an event', 'content/events/lee-speech.md', [
    'date: 2025-05-05',
    'date: 2025-05-04',
  ]),
  worded('the title of a topic', 'content/topics/weather.md', /title: Weather/),
  worded('the introduction to a topic', 'content/topics/weather.md', /Rain and drought/),
  worded('a page', 'content/pages/method.md', /We read/),
  copied('articles/rain.md'),
  copied('quotes/lee-rain.md'),
  copied('speakers/ada-lee.md', (text) => text.replace('name: Ada Lee', 'name: Bo Li')),
  copied('sources/evening-star.yaml'),
  copied('events/lee-speech.md'),
  copied('topics/weather.md'),
  copied('pages/method.md'),
  {
    kind: 'a concept',
    apply: ({ content }, random) =>
      content.write(
        'concepts/rain.yaml',
        `terms:\n  - language: en\n    words: [rain, ${newWord(random)}]\ntopics: [weather]\n`,
      ),
  },
  {
    kind: 'the picture of an article',
    apply: ({ content, exists }, random) => {
      content.write('images/rain.svg', random.pick(PICTURES));
      if (/^lead:/m.test(content.read('articles/rain.md')) || !exists('content/images/rain.svg'))
        return;
      content.edit(
        'articles/rain.md',
        'topics:',
        'lead:\n  image: rain.svg\n  alt: Rain\n  credit: Verbatim\ntopics:',
      );
    },
  },
  {
    kind: 'a redirect',
    apply: ({ redirects }, random) => {
      redirects.push(`pages/${newWord(random)} -> pages/method\n`);
    },
  },
];
