import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';
const verdict = 'verdict: She said it. The Star reports it without “probably”.\n';

faulty(
  'a printing that turns the words into a report, and no verdict',
  (content) => content.edit(quote, verdict, ''),
  {
    code: 'no-verdict',
    at: [quote, 'star\n    source'],
    message: '“star” changes the words, their form or their speaker, and the record has no verdict',
    fix: 'add verdict: whether the words were said, and what is wrong with the other version',
  },
);

sound('a printing with the same words, and no verdict', (content) => {
  content.edit(quote, verdict, '');
  content.edit(
    quote,
    'form: indirect\n    text: The rain will come in May and the harvest will be good.',
    'form: direct\n    text: The rain will probably come in May, and the harvest will be good',
  );
});

for (const attribution of ['fabricated', 'misattributed'])
  faulty(
    `words that were never said, and no verdict: ${attribution}`,
    (content) => {
      content.edit(quote, verdict, '');
      content.edit(
        quote,
        'form: indirect\n    text: The rain will come in May and the harvest will be good.',
        'form: direct\n    text: The rain will probably come in May, and the harvest will be good',
      );
      content.edit(quote, '\nform: direct', `\nattribution: ${attribution}\nform: direct`);
      content.edit('articles/rain.md', 'She said: ', 'A post has it: ');
    },
    {
      code: 'never-said-without-verdict',
      severity: 'warning',
      at: [quote, attribution],
      message: 'the words were never said, but the record has no verdict that says so',
      fix: 'add one, as in verdict: "She never said it. The sentence is first found in a post of 2019."',
    },
  );

faulty(
  'a verdict that quotes five words that are not on record',
  (content) =>
    content.edit(
      quote,
      'The Star reports it without “probably”.',
      'Not “I never promised any rain”.',
    ),
  {
    code: 'unrecorded-quotation',
    at: [quote, 'She said it. Not'],
    message: '“I never promised any rain” is in quotation marks but not on record',
    fix: 'say it in our own words here; words on record can be printed in the text of an article',
  },
);
