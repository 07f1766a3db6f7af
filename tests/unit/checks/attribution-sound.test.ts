import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const quote = 'quotes/lee-rain.md';

/** Adds a speaker that no other record names. */
function addGray(content: SmallContent): void {
  content.write('speakers/ben-gray.md', '---\nname: Ben Gray\ntype: person\n---\n');
}

sound('another person’s words that a printing attributes to a third person', (content) => {
  addGray(content);
  content.write('speakers/cy-moss.md', '---\nname: Cy Moss\ntype: person\n---\n');
  content.edit(
    quote,
    '\nform: direct',
    '\nattribution: misattributed\nauthor: ben-gray\nform: direct',
  );
  content.edit(quote, 'follows: post', 'follows: post\n    as: cy-moss');
});

faulty(
  'an author who is the speaker',
  (content) => content.edit(quote, '\nform: direct', '\nauthor: ada-lee\nform: direct'),
  {
    code: 'redundant-attribution',
    at: [quote, 'ada-lee\nform'],
    message: 'author names “ada-lee”, who is a speaker of this quotation',
    fix: 'remove it, or name whose words they really are',
  },
);

faulty(
  'a printing that attributes the words to somebody else but names the speaker',
  (content) => content.edit(quote, 'follows: post', 'follows: post\n    as: ada-lee'),
  {
    code: 'redundant-attribution',
    at: [quote, 'ada-lee\n    basis'],
    message: 'as names “ada-lee”, who is a speaker of this quotation',
    fix: 'remove it: a printing needs it only if it names somebody else',
  },
);

faulty(
  'an author without a record',
  (content) => content.edit(quote, '\nform: direct', '\nauthor: ben-grey\nform: direct'),
  {
    code: 'unknown-speaker',
    at: [quote, 'ben-grey'],
    message: 'there is no speaker “ben-grey”',
    fix: 'add the file speakers/ben-grey.md, or name another speaker',
  },
);

sound('two speakers, only one of whom said the words', (content) => {
  addGray(content);
  content.edit(quote, '[ada-lee]', '{ one-of: [ada-lee, ben-gray] }');
});

const words = 'text: The rain will probably come in May, and the harvest will be good\nlanguage';

/** Makes the quotation an exchange of turns, each with its speaker. */
function makeExchange(content: SmallContent, speakers: string, ...turns: readonly string[]): void {
  addGray(content);
  content.edit(quote, '[ada-lee]', speakers);
  content.edit(
    quote,
    words,
    `turns:\n${turns.map((turn) => `  - { ${turn} }\n`).join('')}language`,
  );
}

const first = 'speaker: ada-lee, text: "The rain will probably come in May,"';
const second = 'speaker: ben-gray, text: and the harvest will be good';

sound('an exchange from which an article prints one turn, and then several', (content) => {
  makeExchange(content, '[ada-lee, ben-gray]', first, second);
});

faulty(
  'a turn by somebody who is not one of the speakers',
  (content) => {
    makeExchange(content, '[ada-lee]', first, second);
  },
  {
    code: 'exchange-without-speaker',
    at: [quote, 'ben-gray'],
    message: '“ben-gray” has a turn but is not one of the speakers',
    fix: 'add the id to speakers, or correct the turn',
  },
);

faulty(
  'a speaker without a turn',
  (content) => {
    makeExchange(content, '[ada-lee, ben-gray]', first, second.replace('ben-gray', 'ada-lee'));
  },
  {
    code: 'exchange-without-speaker',
    at: [quote, 'ben-gray'],
    message: '“ben-gray” is one of the speakers but has no turn',
    fix: 'remove the id from speakers, or correct a turn',
  },
);

faulty(
  'an exchange whose copy-text has other words',
  (content) => {
    makeExchange(content, '[ada-lee, ben-gray]', first, second.replace('good', 'bad'));
    content.edit('articles/rain.md', ', and the harvest will be good\n:::', '\n:::');
  },
  {
    code: 'copy-text-differs',
    at: [quote, '- { speaker: ada-lee'],
    message:
      'the text differs from the copy-text “post”: it has “bad” where the witness has “good”, after “the harvest will be”',
    fix: 'copy the words of the witness exactly, or name the witness that has these words as copy-text',
  },
);

sound(
  'words that were never said, printed before they are supposed to have been said',
  (content) => {
    content.edit(quote, '\nform: direct', '\nattribution: fabricated\nform: direct');
    content.edit('articles/rain.md', 'She said:', 'A post claims:');
    content.edit(quote, 'said: 2025-05-05', 'said: 2025-06-01');
  },
);

faulty(
  'a chain of words never said that begins later than a printing',
  (content) => {
    content.edit(quote, '\nform: direct', '\nattribution: fabricated\nform: direct');
    content.edit('articles/rain.md', 'She said:', 'A post claims:');
    content.edit('sources/evening-star.yaml', 'language: en', 'language: en\nissued: 2025-04-01');
    content.edit(quote, 'follows: post', 'follows: independent');
  },
  {
    code: 'chain-starts-late',
    at: [quote, 'morning-post]'],
    message: 'the chain starts with “morning-post”, but “star” was printed before it',
    fix: 'the chain of words that were never said must start at their first printing',
  },
);

sound('an excerpt with slashes at the record’s line breaks', (content) => {
  const lines =
    'text: |-\n      The rain will probably come in May,\n      and the harvest will be good\n';
  content.edit(quote, words, `${lines.replaceAll('      ', '  ')}language`);
  content.edit(
    quote,
    'text: The rain will probably come in May, and the harvest will be good\n',
    lines,
  );
  content.edit('articles/rain.md', 'come in May]', 'come in May, / and the harvest]');
});

faulty(
  'an excerpt with a slash where the record has no line break',
  (content) => content.edit('articles/rain.md', 'come in May]', 'come / in May]'),
  {
    code: 'excerpt-differs',
    at: ['articles/rain.md', ':quote[The'],
    message:
      'these words differ from “lee-rain”: “/” is not in the record before “in” in … rain will probably come [in] May, and the …',
    fix: 'copy the words from the record; mark omissions with … and put your own words in [ ]',
  },
);
