import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';
const third = `  - id: sun
    source: evening-star
    form: indirect
    text: It will rain.
`;

faulty(
  'the same id twice',
  (content) => content.edit(quote, 'topics:', `${third.replace('sun', 'star')}topics:`),
  {
    code: 'repeated-witness',
    at: [quote, 'star\n    source: evening-star\n    form: indirect\n    text: It'],
    message: 'two witnesses have the id “star”',
    fix: 'give one of them a different id',
  },
);

faulty(
  'a witness that follows something other than a witness',
  (content) => content.edit(quote, 'follows: post', 'follows: pst'),
  {
    code: 'unknown-witness',
    at: [quote, 'pst'],
    message: '“star” follows “pst”, which is not a witness of this record',
    fix: 'did you mean “post”?',
  },
);

faulty(
  'a witness that follows itself',
  (content) => content.edit(quote, 'follows: post', 'follows: star'),
  {
    code: 'circular-witness',
    at: [quote, 'star\n    basis'],
    message: '“star” follows itself by way of “star”',
    fix: 'decide which printing came first: it follows none of the others',
  },
);

faulty(
  'two witnesses that follow each other, and a third that follows one of them',
  (content) => {
    content.edit(quote, 'follows: post', 'follows: sun');
    content.edit(
      quote,
      'topics:',
      `${third}    follows: star\n${third.replace('sun', 'moon')}    follows: sun\ntopics:`,
    );
  },
  {
    code: 'circular-witness',
    at: [quote, 'sun\n    basis'],
    message: '“star” follows itself by way of “sun”',
    fix: 'decide which printing came first: it follows none of the others',
  },
  {
    code: 'circular-witness',
    at: [quote, 'star\n  - id: moon'],
    message: '“sun” follows itself by way of “star”',
    fix: 'decide which printing came first: it follows none of the others',
  },
);

faulty(
  'a witness whose id is a reserved value of “follows”',
  (content) => {
    content.edit(quote, 'topics:', `${third.replace('sun', 'independent')}topics:`);
    content.edit(quote, 'follows: post', 'follows: independent');
  },
  {
    code: 'reserved-witness',
    at: [quote, 'independent\n    source'],
    message: '“independent” is reserved under follows but is also the id of a witness',
    fix: 'give the witness a different id',
  },
);

sound('a chain of witnesses, each of which follows the one before it', (content) =>
  content.edit(quote, 'topics:', `${third}    follows: star\ntopics:`),
);

for (const parent of ['independent', 'unknown'])
  sound(`follows: ${parent}`, (content) =>
    content.edit(quote, 'follows: post', `follows: ${parent}`),
  );
