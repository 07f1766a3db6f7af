import { faulty, sound } from './cases.ts';

const article = 'articles/rain.md';
const inline = 'She said: :quote[The rain will probably come in May]{#lee-rain}.';
const issue = (passage: string) =>
  ({
    code: 'unmarked-speech',
    message: `“${passage}” reads as somebody’s own words, but without quotation marks`,
    fix: 'print what was said with :quote[…]{#id}, or tell it in the third person',
  }) as const;

for (const sentence of [
  'She said: We will sell the river.',
  'Lee answered the market: I will sell it.',
  'Ada Lee: we will sell the river tomorrow.',
  'I will sell the river, said Ada Lee.',
  'I will sell the river, she said.',
  'I will sell the river. — Ada Lee',
])
  faulty(
    `words in the first person without marks: ${sentence}`,
    (content) => content.edit(article, inline, `${inline}\n\n${sentence}`),
    {
      ...issue(sentence.endsWith('— Ada Lee') ? 'I will sell the river. — Ada Lee' : sentence),
      at: [article, sentence],
    },
  );

for (const [field, file, old] of [
  ['a title', article, 'title: A promise of rain'],
  [
    'a verdict',
    'quotes/lee-rain.md',
    'verdict: She said it. The Star reports it without “probably”.',
  ],
] as const)
  faulty(
    `in ${field}`,
    (content) =>
      content.edit(file, old, `${old.split(':')[0] ?? ''}: "Lee says: I will sell the river."`),
    { ...issue('Lee says: I will sell the river.'), at: [file, '"Lee says'] },
  );

for (const sentence of [
  'She said that we should look at the harvest, and we did.',
  'What she said to whom: we do not know.',
  'We asked what she said, and she answered: nothing.',
  'We found no record of it, the Post said.',
  'Our question: did she say it?',
  'She said so, in our reading, twice.',
  'Lee: a chronology of our records.',
  'We wrote to Lee. She answered: :quote[The rain will probably come in May]{#lee-rain}.',
  'She said it (“soft rain”): we keep the word.',
])
  sound(`our own words: ${sentence}`, (content) =>
    content.edit(article, inline, `${inline}\n\n${sentence}`),
  );
