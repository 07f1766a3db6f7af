import { faulty } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const words = 'Дождь, вероятно, придёт в мае';

/** Adds a record of words in Russian, with the given keys, and quotes it with the given words. */
function quoteRussian(content: SmallContent, keys: string, excerpt: string): void {
  const record = content.read('quotes/lee-rain.md');
  const printing = record.replace(
    /witnesses:[^]*?topics/,
    `witnesses:
  - id: post
    source: morning-post
    form: direct
    text: ${words}
topics`,
  );
  content.write(
    'quotes/lee-dozhd.md',
    printing
      .replace(/^text: .*\nlanguage: en$/m, `text: ${words}\nlanguage: ru\n${keys}`)
      .replace(/^verdict: .*\n/m, '')
      .replace('The Star left a word out.', ''),
  );
  content.edit(article, '{#lee-rain}.\n', `{#lee-rain}.\n\n:quote[${excerpt}]{#lee-dozhd}\n`);
}

faulty(
  'words of the gloss',
  (content) => {
    quoteRussian(content, 'gloss: The rain comes in May, probably', 'comes in May, probably');
  },
  {
    code: 'excerpt-differs',
    at: [article, ':quote[comes'],
    message: 'these words are the gloss of “lee-dozhd”, our translation, and not what was said',
    fix: `quote the words on record, “${words}”: set off as :::quote{#lee-dozhd}, they are shown with the gloss below them; or say in your own words, without quotation marks, what they mean`,
  },
);

faulty(
  'words of the original',
  (content) => {
    quoteRussian(
      content,
      'gloss: Rain comes\noriginal: { language: de, text: Der Regen kommt im Mai, source: morning-post }',
      'Der Regen kommt',
    );
  },
  {
    code: 'excerpt-differs',
    at: [article, ':quote[Der'],
    message: 'these words are the original of “lee-dozhd”, whose record quotes a translation',
    fix: `quote the words on record, “${words}”, or make the original a separate record`,
  },
);
