import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';

faulty(
  'a chain that ends with a source we did not read',
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
  'a chain that names a source twice',
  (content) => content.edit(quote, '[morning-post]', '[morning-post, evening-star, morning-post]'),
  {
    code: 'circular-chain',
    at: [quote, 'morning-post]\nwitnesses'],
    message: '“morning-post” is in the chain twice',
    fix: 'name each source once, from the first printing to the one we read',
  },
);

faulty(
  'a chain without the source of the copy-text',
  (content) => content.edit(quote, 'chain: [morning-post]', 'chain: [evening-star]'),
  {
    code: 'chain-without-copy-text',
    at: [quote, '[evening-star]'],
    message: 'the source of the copy-text, “morning-post”, is not in the chain',
    fix: 'add it in its place, or choose a copy-text whose source is in the chain',
  },
);

sound(
  'a chain that begins with a source we did not read and ends with one we read in part',
  (content) => {
    const source = content.read('sources/evening-star.yaml');
    content.write('sources/gazette.yaml', source.replace('read: part', 'read: cited-by-others'));
    content.edit(quote, 'chain: [morning-post]', 'chain: [gazette, morning-post, evening-star]');
  },
);
