import { faulty, sound } from './cases.ts';

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
    `another day than that of the record: ${sentence}`,
    (content) => content.edit(article, inline, sentence),
    {
      code: 'other-day',
      at: [article, words],
      message:
        'the sentence dates these words 5 May 2024, but the record “lee-rain” has them said 5 May 2025, and no printing is of that day',
      fix: 'write the date of the record, or correct the record if its source has this one',
    },
  );

for (const sentence of [
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
  sound(`no other day: ${sentence}`, (content) => content.edit(article, inline, sentence));

sound('the day of a printing', (content) => {
  content.edit('quotes/lee-rain.md', 'follows: post', 'follows: post\n    date: 2025-05-20');
  content.edit(article, inline, `On 20 May 2025 the Star wrote: ${words}.`);
});
