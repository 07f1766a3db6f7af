import { faulty } from './cases.ts';
import { otherSpeakerIssue, addLi } from './other-speaker.ts';

const article = 'articles/rain.md';
const inline = 'She said: :quote[The rain will probably come in May]{#lee-rain}.';
const words = ':quote[The rain will probably come in May]{#lee-rain}';

for (const sentence of [
  `The words are those of Li Bo: ${words}.`,
  `${words} (Li Bo).`,
  `${words} — Li Bo, the baker`,
  `Li Bo was at the market. He said: ${words}.`,
  `Li Bo was clear. ${words}.`,
  `Li Bo, smiling: ${words}.`,
  `What Li Bo thought of it is this: ${words}.`,
  `${words}. That was Li Bo.`,
  `| Speaker | Words |\n| - | - |\n| Li Bo | ${words} |`,
])
  faulty(
    `only another speaker is named around it: ${sentence}`,
    (content) => {
      addLi(content);
      content.edit(article, inline, `It rained.\n\n${sentence}`);
    },
    {
      ...otherSpeakerIssue,
      message: otherSpeakerIssue.message.replace('Li,', 'Li Bo,'),
      fix: otherSpeakerIssue.fix.replace('Li from', 'Li Bo from'),
      at: [article, words],
    },
  );

for (const [title, before, after] of [
  ['in a paragraph that ends with a period', 'Li Bo was the next.\n\n', ''],
  ['in the paragraph after it', '', '\n\nWith these words Li Bo ended.'],
  ['as a signature', '', '\n\n— Li Bo'],
  ['in a heading', '## What Li Bo said\n\n', ''],
] as const)
  faulty(
    `only another speaker is named around a set-off quotation, ${title}`,
    (content) => {
      addLi(content);
      const block = /:::quote[^]*?\n:::/.exec(content.read(article))?.[0] ?? '';
      content.edit(article, block, `${before}${block}${after}`);
    },
    {
      ...otherSpeakerIssue,
      message: otherSpeakerIssue.message.replace('Li,', 'Li Bo,'),
      fix: otherSpeakerIssue.fix.replace('Li from', 'Li Bo from'),
      at: [article, ':::quote'],
    },
  );

for (const sentence of [
  `On Monday Angela Merkel said: ${words}.`,
  `${words}, Angela Merkel said.`,
  `According to Angela Merkel, ${words}.`,
])
  faulty(
    `somebody without a record is named: ${sentence}`,
    (content) => content.edit(article, inline, sentence),
    {
      ...otherSpeakerIssue,
      message: otherSpeakerIssue.message.replace('Li,', 'Angela Merkel,'),
      fix: otherSpeakerIssue.fix.replace('Li from', 'Angela Merkel from'),
      at: [article, words],
    },
  );

faulty(
  'another speaker is named in capitals',
  (content) => {
    addLi(content);
    content.edit(article, inline, `LI BO: ${words}.`);
  },
  {
    ...otherSpeakerIssue,
    message: otherSpeakerIssue.message.replace('Li,', 'LI BO,'),
    fix: otherSpeakerIssue.fix.replace('Li from', 'LI BO from'),
    at: [article, words],
  },
);
