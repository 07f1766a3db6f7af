import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const words = ':quote[The rain will probably come in May]{#lee-rain}';
const inline = `She said: ${words}.`;

for (const sentence of [
  `On 5 May 2024 she said: ${words}.`,
  `On Sunday, 5 May 2024, she said: ${words}.`,
  `May 5, 2024, was the day when she said: ${words}.`,
  `She said on 5 May 2024: ${words}.`,
  `She said on 5 May 2024 that ${words}.`,
  `${words}, she said on 5 May 2024.`,
  `${words}, said Lee on Sunday, 5 May 2024.`,
])
  faulty(
    `a day that differs from the record’s: ${sentence}`,
    (content) => content.edit(article, inline, sentence),
    {
      code: 'other-day',
      at: [article, words],
      message:
        'the sentence dates these words 5 May 2024, but the record “lee-rain” dates them 5 May 2025, and no printing is from that day',
      fix: 'write the date of the record, or correct the record if its source gives this one',
    },
  );

for (const [date, sentence] of [
  ['1999', `In 1999 she said: ${words}.`],
  ['1999', `In the year 1999 she said: ${words}.`],
  ['1999', `${words}, she said in 1999.`],
  ['May 2024', `In May 2024 she said: ${words}.`],
  ['9 May 2025', `She said on 2025-05-09: ${words}.`],
] as const)
  faulty(
    `a year or month that differs from the record’s: ${sentence}`,
    (content) => content.edit(article, inline, sentence),
    {
      code: 'other-day',
      at: [article, words],
      message: `the sentence dates these words ${date}, but the record “lee-rain” dates them 5 May 2025, and no printing is from that day`,
      fix: 'write the date of the record, or correct the record if its source gives this one',
    },
  );

for (const sentence of [
  `In May 2025 she said: ${words}.`,
  `In 2025, as before, she said: ${words}.`,
  `In 2024 the harvest failed. She said: ${words}.`,
  `On 5 May 2025 she said: ${words}.`,
  `On 6 May 2025, in the Post, she said: ${words}.`,
  `On 5 May 2024, a year earlier, she said: ${words}.`,
  `On 5 May 2025, of the law of 5 May 2024, she said: ${words}.`,
  `Of the law of 5 May 2024 she said: ${words}.`,
  `In May 2024 it rained. She said: ${words}.`,
  `${words}, she said on 5 May 2025.`,
  `${words}, said Lee, who had asked for rain on 5 May 2024.`,
  `${words}, she said. The law is of 5 May 2024.`,
])
  sound(`no day that differs: ${sentence}`, (content) => content.edit(article, inline, sentence));

sound('the day of a printing', (content) => {
  content.edit('quotes/lee-rain.md', 'follows: post', 'follows: post\n    date: 2025-05-20');
  content.edit(article, inline, `On 20 May 2025 the Star wrote: ${words}.`);
});

const record = 'quotes/lee-rain.md';
const setOccasion = (occasion: string) => (content: SmallContent) =>
  content.edit(record, 'said: 2025-05-05', `said: 2025-05-05\noccasion: ${occasion}`);

faulty('an occasion on another day', setOccasion('on 3 March 1999, at a market'), {
  code: 'occasion-of-another-day',
  at: [record, 'on 3 March'],
  message: 'the occasion was on 3 March 1999, but the words were said 5 May 2025',
  fix: 'correct the date that the source does not give',
});

for (const occasion of ['on 5 May 2025, at a market', 'speech on the law of 3 March 1999'])
  sound(`an occasion on the right day: ${occasion}`, setOccasion(occasion));
