import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const inline = 'She said: :quote[The rain will probably come in May]{#lee-rain}.';
const other = {
  code: 'other-speaker',
  message: 'the sentence gives these words to Li, but the record “lee-rain” gives them to Ada Lee',
  fix: 'name Ada Lee in the sentence, or quote the words of Li from a record of their own',
} as const;

/** Adds a second speaker, whom a record of his own quotes. */
function withLi(content: SmallContent): void {
  content.write(
    'speakers/li-bo.md',
    `---
name: Li Bo
type: person
family-name: Li
---

A baker.
`,
  );
  content.write(
    'quotes/li-sun.md',
    content
      .read('quotes/lee-rain.md')
      .replaceAll('The rain will probably come in May', 'The sun will probably come in June')
      .replaceAll('The rain will come in May', 'The sun will come in June')
      .replace('ada-lee', 'li-bo'),
  );
  content.edit(
    article,
    '\n:::quote',
    '\nLi Bo said: :quote[The sun will probably come in June]{#li-sun}\n\n:::quote',
  );
}

const words = ':quote[The rain will probably come in May]{#lee-rain}';
const withComma = ':quote[The rain will probably come in May,]{#lee-rain}';

for (const sentence of [
  `Li said: ${words}.`,
  `In May Li told the market: ${words}.`,
  `${words}, Li said.`,
  `${withComma} Li said.`,
  `${withComma} said Li.`,
  `According to Li, ${words}.`,
])
  faulty(
    `another speaker is named: ${sentence}`,
    (content) => {
      withLi(content);
      content.edit(article, inline, sentence);
    },
    { ...other, at: [article, /:quote\[[^\]]*\]\{#lee-rain\}/.exec(sentence)?.[0] ?? ''] },
  );

faulty(
  'another speaker is named before a set-off quotation',
  (content) => {
    withLi(content);
    content.edit(article, '\n:::quote', '\nThen Li Bo added:\n\n:::quote');
  },
  {
    ...other,
    message: other.message.replace('Li,', 'Li Bo,'),
    fix: other.fix.replace('Li from', 'Li Bo from'),
    at: [article, ':::quote'],
  },
);

faulty(
  'another speaker is named in the frame of a fragment',
  (content) => {
    withLi(content);
    content.edit(
      'quotes/lee-rain.md',
      'said: 2025',
      'frame: Li said “{…}” at the market\nsaid: 2025',
    );
  },
  { ...other, at: ['quotes/lee-rain.md', 'Li said “{…}” at the market'] },
);

for (const sentence of [
  `Lee said: ${words}.`,
  `Lee and Li said: ${words}.`,
  `An aide to Li said: ${words}.`,
  `Morning Post summed her up: ${words}.`,
  `Li said the same as Lee: ${words}.`,
  `Li answered, a day after Lee had said: ${words}.`,
])
  sound(`the speaker may be meant: ${sentence}`, (content) => {
    withLi(content);
    content.edit(article, inline, sentence);
  });

sound('a company and its spokeswoman', (content) => {
  withLi(content);
  content.edit(
    'speakers/li-bo.md',
    'Li Bo\ntype: person\nfamily-name: Li',
    'Farming Board\ntype: organization',
  );
  content.edit('speakers/ada-lee.md', 'farming\n', 'farming\n    organization: Farming Board\n');
  content.edit(article, 'Li Bo said', 'The board said');
  content.edit(article, inline, `Farming Board said: ${words}.`);
});

const neverSaid = {
  code: 'said-but-never-said',
  message:
    'the sentence says that Ada Lee said these words, but the record “lee-rain” says that they were never said',
  fix: 'say who claims it, as in “A post has Ada Lee say …”, or that it was never said',
} as const;

const fabricated = (content: SmallContent): void =>
  content.edit(
    'quotes/lee-rain.md',
    'form: direct\nmedium',
    'attribution: fabricated\nform: direct\nmedium',
  );

for (const sentence of [inline, `On Monday Lee said: ${words}.`, `${words}, Lee said.`])
  faulty(
    `words that were never said are told as said: ${sentence}`,
    (content) => {
      fabricated(content);
      content.edit(article, inline, sentence);
    },
    { ...neverSaid, at: [article, words] },
  );

for (const sentence of [
  `A post claims that Lee said: ${words}.`,
  `She never said: ${words}.`,
  `A post has it: ${words}.`,
  `If Lee said ${words}, nobody heard it.`,
])
  sound(`words that were never said are told as claimed: ${sentence}`, (content) => {
    fabricated(content);
    content.edit(article, inline, sentence);
  });
