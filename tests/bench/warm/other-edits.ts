import { renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { newWord, toggled, worded, type Edit } from './edit.ts';

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

/** Edits of code, styles, packages and settings, and of what the last build left. */
export const otherEdits: readonly Edit[] = [
  toggled('a color', 'src/settings/palette.ts', ["ink: ['#1a1a1a'", "ink: ['#1b1a1a'"]),
  worded('a text of the interface', 'src/interface/en/pages-corrections.ts', /Nothing has been/),
  worded('a component', 'src/components/base/SiteFooter.astro', /<footer/),
  toggled('the name of the publication', 'content/site.yaml', [
    'name: Verbatim\n',
    'name: Verbatims\n',
  ]),
  worded('the icon', 'content/icon.svg', /<svg[^>]*>/),
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
