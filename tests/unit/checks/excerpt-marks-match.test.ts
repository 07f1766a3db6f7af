import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const quote = 'quotes/lee-rain.md';
const article = 'articles/rain.md';
const star = 'The rain will come in May and the harvest will be good.';
const inline = ':quote[The rain will probably come in May]{#lee-rain}';

const quoteStar = (words: string) => (content: SmallContent) => {
  content.edit(quote, 'evening-star\n    form: indirect', 'evening-star\n    form: mixed');
  content.edit(quote, star, 'The rain “will come” in May and the harvest “will be good”.');
  content.edit(article, inline, `:quote[${words}]{#lee-rain witness=star}`);
};

for (const words of [
  'rain … will come',
  'will come … will be good',
  '“will come … will be good”',
  'come” in May and the harvest “will',
])
  faulty(words, quoteStar(words), {
    code: 'excerpt-marks-differ',
    at: [article, ':quote['],
    message: 'the quotation marks in these words of “lee-rain” are not where its record has them',
    fix: 'copy the marks along with the words, in pairs; quote the reporter’s words and the speaker’s separately, or together with the marks between them',
  });

for (const words of [
  'will come',
  'in May and the harvest',
  'rain “will come” in May',
  '“will come” … “will be good”',
])
  sound(words, quoteStar(words));
