import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const inline = ':quote[The rain will probably come in May]{#lee-rain}';
const trim = '{#lee-rain trim="the sentence before this says that it is a guess"}';

/** Makes the record say something with a negation and a number. */
function addNumber(content: SmallContent): void {
  const old = 'The rain will probably come in May, and the harvest will be good';
  const now = 'The rain will probably not come in May, and six farms will fail';
  const quote = 'quotes/lee-rain.md';
  content.write(quote, content.read(quote).replaceAll(old, now));
  content.edit(article, old, now);
}

const meaning = (terms: string) => ({
  code: 'edit-changes-meaning' as const,
  message: `our brackets add “${terms}” to “lee-rain”, or take it away`,
  fix: 'quote the negation as it is on record, outside the brackets; they may only explain',
});
const number = (words: string, numbers: string) => ({
  code: 'edit-changes-number' as const,
  message: `our brackets [${words}] change ${numbers} in “lee-rain”`,
  fix: 'quote the numbers as they are on record, and say in our own sentence what they mean; only a year may be added in brackets',
});

for (const [words, issue] of [
  [':quote[The rain will probably [surely] come in May]', meaning('not')],
  [':quote[The rain will … come [not]]', meaning('not')],
  [':quote[and [nine] farms will fail]', number('nine', '“nine”, “six”')],
  [':quote[and [some] farms will fail]', number('some', '“six”')],
  [':quote[and six [of 40] farms will fail]', number('of 40', '“40”')],
  [
    ':quote[and six farms [of those that we all know of] will fail]',
    {
      code: 'edit-too-long' as const,
      message: 'our brackets [of those that we all know of] add more than 6 words to “lee-rain”',
      fix: 'say it in our own sentence, outside the quotation',
    },
  ],
] as const)
  faulty(
    `our brackets change what was said: ${words}`,
    (content) => {
      addNumber(content);
      content.edit(article, inline, words + trim);
    },
    { ...issue, at: [article, words] },
  );

faulty(
  'our brackets add a negation',
  (content) => content.edit(article, inline, `:quote[The rain will probably [not] come]${trim}`),
  { ...meaning('not'), at: [article, ':quote['] },
);

for (const words of [
  ':quote[The rain [of 2025] will probably not come in May]',
  ':quote[The [summer] rain will probably not come in May]',
  ':quote[[The rain] will probably not come]',
  ':quote[The rain will probably [never] come in May]',
  ':quote[and [all of the six] farms will fail]',
])
  sound(`our brackets explain: ${words}`, (content) => {
    addNumber(content);
    content.edit(article, inline, words + trim);
  });
