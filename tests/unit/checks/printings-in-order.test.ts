import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';
const star = 'sources/evening-star.yaml';
const post = 'sources/morning-post.yaml';

faulty(
  'a chain that runs backwards',
  (content) => {
    content.edit(star, 'language: en', 'language: en\nissued: 2025-06-05');
    content.edit(quote, 'chain: [morning-post]', 'chain: [evening-star, morning-post]');
  },
  {
    code: 'chain-backwards',
    at: [quote, 'morning-post]'],
    message:
      '“morning-post” (5 May 2025) comes after “evening-star” (5 June 2025) in the chain but was printed before it',
    fix: 'order the chain from the first printing to the one we read, or correct one of the two dates',
  },
);

faulty(
  'a printing that follows a later one',
  (content) => {
    content.edit(post, 'issued: 2025-05-05', 'issued: 2025-06-05');
    content.edit(star, 'language: en', 'language: en\nissued: 2025-05-05');
  },
  {
    code: 'follows-later',
    at: [quote, 'post\n    basis'],
    message: '“star” (5 May 2025) follows “post” (5 June 2025), which was printed after it',
    fix: 'name the printing that it really follows, or correct one of the two dates',
  },
);

sound('a printing that follows one dated the next day elsewhere', (content) => {
  content.edit(post, 'issued: 2025-05-05', 'issued: 2025-05-06');
  content.edit(star, 'language: en', 'language: en\nissued: 2025-05-05');
});
sound('a chain with a date that is not certain', (content) => {
  content.edit(star, 'language: en', 'language: en\nissued: 2025');
  content.edit(quote, 'chain: [morning-post]', 'chain: [evening-star, morning-post]');
});
