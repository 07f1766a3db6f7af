import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';

faulty(
  'ends with a source that we did not read',
  (content) => {
    const source = content.read('sources/evening-star.yaml');
    content.write('sources/gazette.yaml', source.replace('read: part', 'read: cited-by-others'));
    content.edit(quote, 'chain: [morning-post]', 'chain: [morning-post, gazette]');
  },
  {
    code: 'chain-without-end',
    at: [quote, 'gazette]'],
    message: 'the chain ends with “gazette”, which we have not read',
    fix: 'end it with the source in which we read the words',
  },
);

faulty(
  'names a source twice',
  (content) => content.edit(quote, '[morning-post]', '[morning-post, evening-star, morning-post]'),
  {
    code: 'circular-chain',
    at: [quote, 'morning-post]\nwitnesses'],
    message: '“morning-post” is in the chain twice',
    fix: 'name each source once, from the first printing to the one we read',
  },
);

faulty(
  'leaves out the source of the copy-text',
  (content) => content.edit(quote, 'chain: [morning-post]', 'chain: [evening-star]'),
  {
    code: 'chain-without-copy-text',
    at: [quote, '[evening-star]'],
    message: 'the source of the copy-text, “morning-post”, is not in the chain',
    fix: 'add it in its place, or choose a copy-text whose source is in the chain',
  },
);

sound(
  'begins with a source that we did not read, and ends with one that we read in part',
  (content) => {
    const source = content.read('sources/evening-star.yaml');
    content.write('sources/gazette.yaml', source.replace('read: part', 'read: cited-by-others'));
    content.edit(quote, 'chain: [morning-post]', 'chain: [gazette, morning-post, evening-star]');
  },
);
