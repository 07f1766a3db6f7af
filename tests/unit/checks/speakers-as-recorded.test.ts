import { faulty, sound } from './cases.ts';
import { otherSpeakerIssue, addLi } from './other-speaker.ts';
import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';
const inline = 'She said: :quote[The rain will probably come in May]{#lee-rain}.';

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
      addLi(content);
      content.edit(article, inline, sentence);
    },
    {
      ...otherSpeakerIssue,
      at: [article, /:quote\[[^\]]*\]\{#lee-rain\}/.exec(sentence)?.[0] ?? ''],
    },
  );

for (const sentence of [
  `She never said: ${words}.`,
  `She did not say that ${words}.`,
  `It is false that Lee said: ${words}.`,
])
  faulty(
    `words that were said are reported as never said: ${sentence}`,
    (content) => content.edit(article, inline, sentence),
    {
      code: 'said-but-denied',
      message:
        'the sentence says that these words were not said, but according to the record “lee-rain”, Ada Lee said them',
      fix: 'say what was not said in our own words, name the printing that has it wrong with witness=…, or correct the record with “attribution”',
      at: [article, words],
    },
  );

faulty(
  'another speaker is named before a set-off quotation',
  (content) => {
    addLi(content);
    content.edit(article, '\n:::quote', '\nThen Li Bo added:\n\n:::quote');
  },
  {
    ...otherSpeakerIssue,
    message: otherSpeakerIssue.message.replace('Li,', 'Li Bo,'),
    fix: otherSpeakerIssue.fix.replace('Li from', 'Li Bo from'),
    at: [article, ':::quote'],
  },
);

faulty(
  'another speaker is named in the frame of a fragment',
  (content) => {
    addLi(content);
    content.edit(
      'quotes/lee-rain.md',
      'said: 2025',
      'frame: Li said “{…}” at the market\nsaid: 2025',
    );
  },
  { ...otherSpeakerIssue, at: ['quotes/lee-rain.md', 'Li said “{…}” at the market'] },
);

for (const sentence of [
  `Lee said: ${words}.`,
  `Lee and Li said: ${words}.`,
  `An aide to Li said: ${words}.`,
  `Morning Post summed her up: ${words}.`,
  `Li said the same as Lee: ${words}.`,
  `Li answered, a day after Lee had said: ${words}.`,
  `She said to Li Bo: ${words}.`,
  `Asked by Li Bo, she said: ${words}.`,
  `The minister told Li Bo: ${words}.`,
  `The minister, whom Li Bo had asked, said: ${words}.`,
  `When Li Bo asked, the minister said: ${words}.`,
  `${words}. So did Li Bo.`,
  `Li Bo came with Lee. She said: ${words}.`,
  `Lee spoke. Li Bo had asked her, and she said: ${words}.`,
  `Ada Lee spoke for an hour. ${words}.`,
  `The Prime Minister said: ${words}.`,
  `In Spring Lee said: ${words}.`,
  `She said no more than this: ${words}.`,
  `The Star never said: :quote[The rain will come in May]{#lee-rain witness=star}.`,
])
  sound(`the speaker may be meant: ${sentence}`, (content) => {
    addLi(content);
    content.edit(article, inline, sentence);
  });

const first = ':quote[The rain will probably]{#lee-rain}';
const last = ':quote[come in May.]{#lee-rain}';
const sun = ':quote[The sun will probably come in June,]{#li-sun}';

for (const sentence of [
  `${first}, Lee said, ${last} ${sun} Li said.`,
  `${first}, Lee said, ${last} ${first}, Lee said, ${last}`,
  `${first}, Lee said, ${last} :quote[The sun will]{#li-sun}, Li said, :quote[probably come in June.]{#li-sun}`,
  `Lee said: ${words}. ${sun} Li said.`,
  `Lee said ${words}. :quote[The sun will probably come]{#li-sun}, Li Bo said, :quote[in June.]{#li-sun} ${withComma} Lee said.`,
])
  sound(
    `a quotation that ends its sentence comes before another speaker’s: ${sentence}`,
    (content) => {
      addLi(content);
      content.edit(article, inline, sentence);
    },
  );

faulty(
  'a quotation that ends its sentence does not hide who said the next one',
  (content) => {
    addLi(content);
    content.edit(article, inline, `${first}, Lee said, ${last} ${withComma} Li said.`);
  },
  { ...otherSpeakerIssue, at: [article, withComma] },
);

sound('an organization instead of its representative', (content) => {
  addLi(content);
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

const markFabricated = (content: SmallContent): void =>
  content.edit(
    'quotes/lee-rain.md',
    'form: direct\nmedium',
    'attribution: fabricated\nform: direct\nmedium',
  );

for (const sentence of [inline, `On Monday Lee said: ${words}.`, `${words}, Lee said.`])
  faulty(
    `words that were never said are reported as said: ${sentence}`,
    (content) => {
      markFabricated(content);
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
  sound(`words that were never said are reported as claimed or denied: ${sentence}`, (content) => {
    markFabricated(content);
    content.edit(article, inline, sentence);
  });

faulty(
  'an event whose title names only somebody other than the speaker of its quotations',
  (content) => {
    addLi(content);
    content.edit('events/lee-speech.md', 'Ada Lee speaks', 'Li Bo speaks');
  },
  {
    code: 'event-of-another',
    at: ['events/lee-speech.md', 'Li Bo speaks'],
    message: 'the title names Li Bo, but the quotations of this event are by Ada Lee',
    fix: 'name the speaker, or list the quotations that belong to this event',
  },
);

sound('an event whose title names the speaker and somebody else', (content) => {
  addLi(content);
  content.edit('events/lee-speech.md', 'Ada Lee speaks', 'Li Bo hears Lee speak');
});
