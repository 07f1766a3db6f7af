import { faulty, sound } from './cases.ts';
import { addLi } from './other-speaker.ts';

const article = 'articles/rain.md';
const inline = 'She said: :quote[The rain will probably come in May]{#lee-rain}.';
const followedBy = (sentence: string): string => `${inline} ${sentence}`;
const issue = (passage: string) =>
  ({
    code: 'unrecorded-speech',
    message: `${passage} is presented as what somebody said but is not on record`,
    fix: 'make it a record and print it with :quote[…]{#id}, or say it in our own words; only titles, terms and scare quotes need no record, and nobody “says” those',
  }) as const;

for (const sentence of [
  'He said “we will win”.',
  'He said that “we will win”.',
  'Lee told the reporters: “we will win”.',
  'Lee whispered “we will win”.',
  'Nobody knew. “we will win”, said Lee.',
  'Later: “we will win,” the old man replied.',
])
  faulty(
    `a short quotation without a record: ${sentence}`,
    (content) => content.edit(article, inline, followedBy(sentence)),
    {
      ...issue(sentence.includes(',”') ? '“we will win,”' : '“we will win”'),
      at: [article, '“we will win'],
    },
  );

for (const sentence of [
  'Lee told the council that it was “far too late”.',
  'It would, he said, be “far too late”.',
  'Lee said the bridge was “far too late”.',
  'On Monday Lee said on Monday the bridge was “far too late”.',
  'Lee argued it had been “far too late” for years.',
  'Lee called the bridge “far too late”.',
  'He has described the plan as “far too late”.',
])
  faulty(
    `a short quotation within reported speech: ${sentence}`,
    (content) => content.edit(article, inline, followedBy(sentence)),
    { ...issue('“far too late”'), at: [article, '“far too late'] },
  );

faulty(
  'a short quotation marked as scare-quoted',
  (content) => content.edit(article, inline, followedBy('He said :scare[we will win].')),
  { ...issue('we will win'), at: [article, ':scare'] },
);

faulty(
  'a short quotation in front matter',
  (content) => content.edit(article, 'Printed in two forms.', 'She said “we will win”.'),
  { ...issue('“we will win”'), at: [article, 'She said “we'] },
);

faulty(
  'a short quotation in our own title, which puts nothing on record',
  (content) => content.edit(article, 'A promise of rain', 'She said “we will win”'),
  { ...issue('“we will win”'), at: [article, 'She said “we'] },
);

const speakerDiffers = (name: string) =>
  ({
    code: 'short-words-of-another',
    message: `the sentence attributes “come in May” to ${name}, but these words are on record only as “lee-rain”, by Ada Lee`,
    fix: `name Ada Lee in the sentence; or, if ${name} also said them, put that on record and print it with :quote[…]{#id}`,
  }) as const;

for (const [sentence, name] of [
  ['The rain would “come in May”, Li Bo said.', 'Li Bo'],
  ['Li Bo said it would “come in May”.', 'Li Bo'],
  ['Li told the market that it would “come in May”.', 'Li'],
  ['The rain would “come in May”, Jo Brandt said.', 'Jo Brandt'],
] as const)
  faulty(
    `a few words that are on record for somebody else: ${sentence}`,
    (content) => {
      addLi(content);
      content.edit(article, inline, followedBy(sentence));
    },
    { ...speakerDiffers(name), at: [article, '“come in May”'] },
  );

for (const sentence of [
  'The rain would “come in May”, Ada Lee said.',
  'Li Bo said what Lee said: it would “come in May”.',
  'The rain would “come in May”, she said.',
  'The sun would “probably come in”, Li Bo said.',
  'Li Bo came, and the rain would “come in May”.',
])
  sound(`a few words on record: ${sentence}`, (content) => {
    addLi(content);
    content.edit(article, inline, followedBy(sentence));
  });

for (const [sentence, words] of [
  ['Ada Lee: “we will win”.', '“we will win”'],
  ['“we will win”: Ada Lee', '“we will win”'],
  ['“we will win”, according to Lee.', '“we will win”'],
  ['“we will win” (Lee).', '“we will win”'],
  ['Ada Lee “will win them”.', '“will win them”'],
  ['In May Lee “won’t resign”.', '“won’t resign”'],
] as const)
  faulty(
    `a short quotation with nothing but a name: ${sentence}`,
    (content) => content.edit(article, inline, `${inline}\n\n${sentence}`),
    { ...issue(words), at: [article, sentence] },
  );

for (const [sentence, words] of [
  ['She said *we will win*.', 'we will win'],
  ['She said: **they will win it all this time**.', 'they will win it all this time'],
  ['*we will win*, said Lee.', 'we will win'],
] as const)
  faulty(
    `quoted words with emphasis instead of marks: ${sentence}`,
    (content) => content.edit(article, inline, followedBy(sentence)),
    { ...issue(words), at: [article, words] },
  );

for (const sentence of [
  'She wrote *A History of Rain* in her youth.',
  'She said *nyet* twice.',
  'The Star: “soft rain” is its name for it.',
  'What she said *to the bakers of the market* is not known.',
  'She said “probably come in May”.',
  'The Post says :title[Lee promises rain].',
  'He said “no”.',
  'They call it “soft rain”.',
  'The so-called “soft rain” came.',
  'She said nothing of what is called “soft rain”.',
  'What she said became a “soft rain” of words.',
  'Lee said the bridge was :scare[far too late].',
  'Lee said it in the hall of the “old mill”.',
  'Lee said the “soft rain” had come.',
  'Lee said the “Iron Mountain” conference was long, and the “old mill” stayed shut.',
  'Lee said no, and the “old mill” stayed shut.',
  'Lee describes a hall, a mill and “soft rain”.',
  'Lee said nothing about the “old mill”.',
  'Lee added ten firms to the “black list”.',
  'A law called after the minister the “old mill” law is in force.',
  'Lee called the “old mill” on Monday.',
  'The bridge is called by everybody “old mill”.',
])
  sound(`no speech that needs a record: ${sentence}`, (content) =>
    content.edit(article, inline, followedBy(sentence)),
  );
