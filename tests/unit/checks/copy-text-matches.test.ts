import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';
const record = '\ntext: The rain will probably come in May, and the harvest will be good';

faulty(
  'a copy-text that is not a witness',
  (content) => content.edit(quote, 'copy-text: post', 'copy-text: pst'),
  {
    code: 'unknown-witness',
    at: [quote, 'pst'],
    message: 'the copy-text “pst” is not one of the witnesses',
    fix: 'did you mean “post”?',
  },
);

faulty(
  'a copy-text whose name resembles no witness',
  (content) => content.edit(quote, 'copy-text: post', 'copy-text: radio'),
  {
    code: 'unknown-witness',
    at: [quote, 'radio'],
    message: 'the copy-text “radio” is not one of the witnesses',
    fix: 'name one of: post, star',
  },
);

faulty(
  'a word that differs from the witness’s',
  (content) => {
    content.edit(quote, record, record.replace('harvest', 'crop'));
    content.edit('articles/rain.md', 'the harvest will', 'the crop will');
  },
  {
    code: 'copy-text-differs',
    at: [quote, 'The rain will probably come in May, and the crop'],
    message:
      'the text differs from the copy-text “post”: it has “crop” where the witness has “harvest”, after “May, and the”',
    fix: 'copy the words of the witness exactly, or name the witness that has these words as copy-text',
  },
);

faulty(
  'words left out at the end',
  (content) => {
    content.edit(quote, record, '\ntext: The rain will probably come in May');
    content.edit('articles/rain.md', 'in May, and the harvest will be good', 'in May');
  },
  {
    code: 'copy-text-differs',
    at: [quote, 'The rain will probably come in May\n'],
    message:
      'the text differs from the copy-text “post”: at its beginning or end, or at an ellipsis',
    fix: 'copy the words of the witness exactly, or name the witness that has these words as copy-text',
  },
);

faulty(
  'a form that differs from the witness’s',
  (content) => content.edit(quote, '\nform: direct', '\nform: indirect'),
  {
    code: 'copy-text-form',
    at: [quote, 'indirect\nmedium'],
    message: 'the form is indirect, but the copy-text “post” is direct',
    fix: 'the record follows its copy-text: give both the form that was printed',
  },
);

faulty(
  'a language that differs from the witness’s',
  (content) =>
    content.edit(quote, 'source: morning-post', 'source: morning-post\n    language: en-GB'),
  {
    code: 'copy-text-language',
    at: [quote, 'en\nsaid'],
    message: 'the language is en, but the copy-text “post” is in en-GB',
    fix: 'the record follows its copy-text: give both the language that was printed',
  },
);

sound('marks, dashes and spaces that differ from the witness’s', (content) => {
  content.edit(quote, record, '\ntext: It’s “rain” – in May …');
  content.edit(
    quote,
    '    text: The rain will probably come in May, and the harvest will be good\n',
    '    text: It\'s "rain" -- in May...\n',
  );
  content.edit('articles/rain.md', 'The rain will probably come in May]', 'It’s “rain” — in May]');
  content.edit(
    'articles/rain.md',
    'The rain will probably come in May, and the harvest will be good',
    'It\'s "rain" - in May',
  );
});
