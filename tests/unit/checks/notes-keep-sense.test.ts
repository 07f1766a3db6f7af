import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';
const fix = 'quote it too, or say it in our own words';

for (const words of ['rain will … come in May, and the harvest', 'will … May, and'])
  faulty(
    words,
    (content) => content.edit(quote, 'The Star left a word out.', `She said “${words}”.`),
    {
      code: 'note-changes-meaning',
      at: [quote, `“${words}`],
      message: `“${words}” leaves out a negation or a hedge of this record, or adds one`,
      fix,
    },
  );

faulty(
  'in front matter',
  (content) => content.edit(quote, 'an hour later', '“will … May, and” an hour later'),
  {
    code: 'note-changes-meaning',
    at: [quote, '“will'],
    message: '“will … May, and” leaves out a negation or a hedge of this record, or adds one',
    fix,
  },
);

sound('another omission', (content) =>
  content.edit(quote, 'The Star left a word out.', 'She said “May, and … harvest”.'),
);
