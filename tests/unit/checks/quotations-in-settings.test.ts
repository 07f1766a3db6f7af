import { faulty, type Expected } from './cases.ts';

const words = '“nobody ever saw it coming here”';

const unrecordedIssue = (...at: Expected['at']): Expected => ({
  code: 'unrecorded-quotation',
  at,
  message: `${words} is in quotation marks but not on record`,
  fix: 'say it in our own words here; words on record can be printed in the text of an article',
});

faulty(
  'quoted words in the tagline of a publication',
  (content) =>
    content.edit('site.yaml', 'tagline: Words about the weather', `tagline: ${words} she said`),
  unrecordedIssue('site.yaml', `${words} she said`),
);

faulty(
  'quoted words in the note on its license',
  (content) =>
    content.edit('site.yaml', 'note: All of it is under', `note: She said ${words} under`),
  unrecordedIssue('site.yaml', `She said ${words}`),
);

faulty(
  'quoted words in the description of a picture',
  (content) => {
    content.write(
      'images/rain.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
    content.edit(
      'articles/rain.md',
      '\n:::quote{',
      `\n:::figure{src=rain.svg alt="${words}" credit="Verbatim"}\nRain.\n:::\n\n:::quote{`,
    );
  },
  {
    ...unrecordedIssue('articles/rain.md', ':::figure'),
    fix: 'five words or more in quotation marks need a record: make it one and print it with :quote[…]{#id}; if it is not a quotation, mark it :scare[…] or :title[…]; four words or fewer may stay as they are, unless “said” or a similar verb attributes them to somebody',
  },
);
