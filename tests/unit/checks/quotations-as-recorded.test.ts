import { faulty, sound } from './cases.ts';

const article = 'articles/rain.md';
const inline = ':quote[The rain will probably come in May]{#lee-rain}';
const fix = 'copy the words from the record; mark omissions with … and put your own words in [ ]';

faulty(
  'a word changed',
  (content) => content.edit(article, inline, inline.replace('come', 'fall')),
  {
    code: 'excerpt-differs',
    at: [article, ':quote['],
    message:
      'these words differ from “lee-rain”: “fall” instead of “come” in … The rain will probably [come] in May, and …',
    fix,
  },
);

faulty(
  'a word changed in a quotation set off as a block',
  (content) => content.edit(article, 'harvest will', 'harvest may'),
  {
    code: 'excerpt-differs',
    at: [article, ':::quote'],
    message:
      'these words differ from “lee-rain”: “may” instead of “will” in … and the harvest [will] be good …',
    fix,
  },
);

faulty(
  'words left out without an ellipsis',
  (content) => content.edit(article, inline, inline.replace(' in ', ' ')),
  {
    code: 'excerpt-differs',
    at: [article, ':quote['],
    message:
      'these words differ from “lee-rain”: “May” instead of “in” in … rain will probably come [in] May, and the …',
    fix,
  },
);

faulty(
  'words after the end of the record',
  (content) => content.edit(article, 'will be good', 'will be good again'),
  {
    code: 'excerpt-differs',
    at: [article, ':::quote'],
    message:
      'these words differ from “lee-rain”: “again” comes after the end of the record: … harvest will be good',
    fix,
  },
);

faulty(
  'an ellipsis without words',
  (content) => content.edit(article, inline, ':quote[…]{#lee-rain}'),
  {
    code: 'excerpt-differs',
    at: [article, ':quote['],
    message: 'the quotation of “lee-rain” has no words',
    fix,
  },
);

faulty(
  'an empty quotation is reported once',
  (content) => content.edit(article, inline, ':quote[]{#lee-rain}'),
  {
    code: 'empty-quotation',
    at: [article, ':quote['],
    message: 'the quotation has no words',
    fix: 'write the exact words between the brackets, or between the two lines of colons',
  },
);

faulty(
  'words of a printing other than the one named',
  (content) =>
    content.edit(article, inline, ':quote[The rain will probably come]{#lee-rain witness=star}'),
  {
    code: 'excerpt-differs',
    at: [article, ':quote['],
    message:
      'these words differ from the witness “star” of “lee-rain”: “probably” instead of “come” in … The rain will [come] in May and the …',
    fix,
  },
);

faulty(
  'a printing that the record does not have',
  (content) => content.edit(article, '{#lee-rain}.', '{#lee-rain witness=stare}.'),
  {
    code: 'unknown-witness',
    at: [article, ':quote['],
    message: '“lee-rain” has no witness “stare”',
    fix: 'did you mean “star”?',
  },
);

faulty(
  'a collation of a witness that does not exist',
  (content) =>
    content.edit(
      article,
      ':::quote{#lee-rain}',
      ':::collation{#lee-rain only="star stare"}\n:::\n\n:::quote{#lee-rain}',
    ),
  {
    code: 'unknown-witness',
    at: [article, ':::collation'],
    message: '“lee-rain” has no witness “stare”',
    fix: 'did you mean “star”?',
  },
);

faulty(
  'a scene with a witness that does not exist',
  (content) =>
    content.edit(
      article,
      ':::quote{#lee-rain}',
      '::::scene{#lee-rain}\n:::state{witness=star}\nA.\n:::\n:::state{witness=stare}\nB.\n:::\n::::\n\n:::quote{#lee-rain}',
    ),
  {
    code: 'unknown-witness',
    at: [article, '::::scene'],
    message: '“lee-rain” has no witness “stare”',
    fix: 'did you mean “star”?',
  },
);

faulty(
  'a changed word on a page',
  (content) =>
    content.edit('pages/method.md', 'We read', 'See :quote[The snow]{#lee-rain}. We read'),
  {
    code: 'excerpt-differs',
    at: ['pages/method.md', ':quote['],
    message:
      'these words differ from “lee-rain”: “snow” instead of “rain” in … The [rain] will probably come in …',
    fix,
  },
);

for (const words of [
  'the rain will probably come in May',
  'The rain … will probably come in May, and … good',
  'The rain [in the south] will probably come in May, and the harvest [will] be good.',
  '[T]he rain will probably come in May',
])
  sound(words, (content) => content.edit(article, inline, `:quote[${words}]{#lee-rain}`));

sound('the words of the named printing', (content) =>
  content.edit(
    article,
    inline,
    ':quote[the rain will come in May and the harvest]{#lee-rain witness=star}',
  ),
);
