import { renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../random.ts';
import type { EditedSite } from './edited-site.ts';

/** A change of what a site is built from, or of what its last build left. */
export interface Edit {
  readonly kind: string;
  readonly apply: (site: EditedSite, random: Random) => void;
}

/** A word that no text has yet. */
const newWord = (random: Random): string => `w${random.below(1_000_000_000).toString(36)}`;

/** An edit that adds a word after a text that the file has, once or more. */
function worded(kind: string, file: string, after: RegExp): Edit {
  return {
    kind,
    apply: ({ read, write }, random) => {
      const text = read(file).toString('utf8');
      if (!after.test(text)) throw new Error(`${file} has nothing like ${after}.`);
      write(
        file,
        text.replace(after, (found) => `${found} ${newWord(random)}`),
      );
    },
  };
}

/** An edit that sets a file to one text or the other, whichever it has not. */
function toggled(kind: string, file: string, [one, other]: readonly [string, string]): Edit {
  return {
    kind,
    apply: ({ read, write }) => {
      const text = read(file).toString('utf8');
      const [from, to] = text.includes(one) ? [one, other] : [other, one];
      if (!text.includes(from)) throw new Error(`${file} has neither ${one} nor ${other}.`);
      write(
        file,
        text.replaceAll(from, () => to),
      );
    },
  };
}

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

/** An edit that sets an environment variable to the next of its values. */
function setting(name: string, values: readonly string[]): Edit {
  return {
    kind: `setting ${name}`,
    apply: ({ env }) => {
      const next = (values.indexOf(env[name] ?? '') + 1) % values.length;
      env[name] = values[next] ?? '';
    },
  };
}

/** An edit that damages one of the files that the last build left in a folder. */
function damaged(folder: string): Edit {
  return {
    kind: `a file of ${folder} damaged`,
    apply: ({ list, read, write }, random) => {
      const files = list(folder).filter((file) => !file.startsWith('.'));
      if (files.length === 0) return;
      const file = join(folder, random.pick(files));
      const bytes = read(file);
      write(file, random.pick([bytes.subarray(0, bytes.length / 2), Buffer.from('damaged')]));
    },
  };
}

/** The program that draws the pictures of shared links. */
const CARDS = 'src/outputs/cards/draw.ts';

const PICTURES = ['one', 'other'].map(
  (name) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${name}</title></svg>`,
);

/** Edits of records, images and addresses, which editors make. */
const contentEdits: readonly Edit[] = [
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
    'date: 2025-05-06',
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

/** Edits of code, styles, packages and settings, and of what the last build left. */
const otherEdits: readonly Edit[] = [
  toggled('a color', 'src/styles/tokens.css', ['#504b43', '#514b43']),
  worded('a text of the interface', 'src/interface/en/pages-corrections.ts', /Nothing has been/),
  worded('a component', 'src/components/base/SiteFooter.astro', /<footer/),
  toggled('the name of the publication', 'src/site.ts', ["name: 'Verbatim'", "name: 'Verbatims'"]),
  worded('a public file', 'public/icon.svg', /<svg[^>]*>/),
  {
    kind: 'what draws pictures',
    apply: ({ read, write }, random) =>
      write(CARDS, `${read(CARDS).toString('utf8')}// ${newWord(random)}\n`),
  },
  {
    kind: 'a font of a package',
    apply: ({ ownPackage, read, write }) => {
      const files = join(ownPackage('@fontsource/source-serif-4'), 'files');
      const [one, other] = ['400', '600'].map((weight) =>
        join(files, `source-serif-4-latin-${weight}-normal.woff2`),
      );
      if (one === undefined || other === undefined) return;
      const [first, second] = [read(one), read(other)];
      write(one, second);
      write(other, first);
    },
  },
  {
    kind: 'the program of a package',
    apply: ({ ownPackage, read, write }) => {
      ownPackage('rehype-slug');
      const file = join(ownPackage('github-slugger'), 'index.js');
      const text = read(file).toString('utf8');
      write(
        file,
        text.includes("'_'") ? text.replaceAll("'_'", "'-'") : text.replaceAll("'-'", "'_'"),
      );
    },
  },
  setting('SITE_URL', ['', 'https://news.example.org', 'https://other.example.org']),
  setting('BASE_PATH', ['', '/news/', '/a/b/']),
  setting('CARDS', ['', 'off']),
  setting('SEARCH', ['', 'off']),
  setting('OFFLINE', ['', 'off']),
  damaged('dist'),
  damaged('.cache'),
  {
    kind: 'nothing but the time of a file',
    apply: ({ folder }) => utimesSync(join(folder, 'content/articles/rain.md'), 1, 1),
  },
  {
    kind: 'the last site taken away',
    apply: ({ folder, exists }) => {
      if (exists('dist')) renameSync(join(folder, 'dist'), join(folder, `old-${Date.now()}`));
    },
  },
  { kind: 'nothing', apply: () => undefined },
];

export const edits: readonly Edit[] = [...contentEdits, ...otherEdits];
