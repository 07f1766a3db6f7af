import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';

faulty(
  'a record translated from its own language',
  (content) => content.edit(quote, '\nsaid:', '\ntranslation: { from: en, by: unknown }\nsaid:'),
  {
    code: 'translated-from-itself',
    at: [quote, 'en, by'],
    message: 'a translation into en cannot be from en',
    fix: 'name the language the words were said in (und if it is not stated), or remove the translation',
  },
);

faulty(
  'a printing translated from its own language',
  (content) =>
    content.edit(quote, 'follows: post', 'follows: post\n    translation: { from: en, by: Sun }'),
  {
    code: 'translated-from-itself',
    at: [quote, 'en, by'],
    message: 'a translation into en cannot be from en',
    fix: 'name the language the words were said in (und if it is not stated), or remove the translation',
  },
);

faulty(
  'an original in a language other than the one it was translated from',
  (content) =>
    content.edit(
      quote,
      '\nsaid:',
      '\ntranslation: { from: ru, by: unknown }\noriginal: { language: uk, text: Дощ, source: evening-star }\nsaid:',
    ),
  {
    code: 'original-language',
    at: [quote, 'uk'],
    message: 'the original is in uk, but the translation is from ru',
    fix: 'correct one of the two languages',
  },
);

sound('an equally authentic original in another language, and no translation', (content) => {
  content.edit(
    quote,
    '\nsaid:',
    '\noriginal: { language: ru, text: Дождь, source: evening-star }\nsaid:',
  );
});

sound(
  'words in another language that are equally authentic in English, without a gloss',
  (content) => {
    content.edit(
      quote,
      'language: en',
      'language: fr\noriginal: { language: en, text: The rain, source: evening-star }',
    );
  },
);

faulty(
  'a translation without a translator',
  (content) => content.edit(quote, '\nsaid:', '\ntranslation: { from: ru }\nsaid:'),
  {
    code: 'missing-key',
    at: [quote, '{ from'],
    message: 'the key translation.by is missing',
    fix: 'add it; if the evidence does not attest it, the record cannot be published yet',
  },
);

faulty(
  'a record in another language without our translation',
  (content) => content.edit(quote, 'language: en', 'language: de'),
  {
    code: 'no-gloss',
    at: [quote, 'The rain will probably come in May, and the harvest will be good\nlanguage'],
    message: 'the words are in de, but there is no gloss',
    fix: 'add gloss: our translation of these words into the language of the publication',
  },
);

faulty(
  'a printing in another language without our translation',
  (content) => content.edit(quote, 'follows: post', 'follows: post\n    language: pl'),
  {
    code: 'no-gloss',
    at: [quote, 'The rain will come in May and'],
    message: 'the words are in pl, but there is no gloss',
    fix: 'add gloss: our translation of these words into the language of the publication',
  },
);

sound('a translation with its original, and one through another language and back', (content) => {
  content.edit(
    quote,
    '\nsaid:',
    '\ntranslation: { from: ru, by: Morning Post }\noriginal: { language: ru, text: Дождь, source: evening-star }\nsaid:',
  );
  content.edit(
    quote,
    'follows: post',
    'follows: post\n    translation: { from: en, by: unknown, via: und }',
  );
});

sound('regional English, and a printing in another language with our translation', (content) => {
  content.edit(quote, 'language: en', 'language: en-GB');
  content.edit(
    quote,
    'follows: post',
    'follows: post\n    language: pl\n    gloss: Rain will come.',
  );
});

faulty(
  'our translation of English words, in a record and in a printing',
  (content) => {
    content.edit(quote, '\nsaid:', '\ngloss: It will never rain\nsaid:');
    content.edit(quote, '    follows: post', '    gloss: It will never do\n    follows: post');
  },
  ...['rain\n', 'do\n'].map((word) => ({
    code: 'needless-gloss' as const,
    at: [quote, `It will never ${word}`] as const,
    message:
      'the words are in en, the language of the publication, but there is a gloss, our translation',
    fix: 'remove it, or correct the language',
  })),
);
faulty(
  'an original in the language of the words',
  (content) =>
    content.edit(
      quote,
      '\nsaid:',
      '\noriginal: { language: en-GB, text: It will never rain, source: morning-post }\nsaid:',
    ),
  {
    code: 'needless-original',
    at: [quote, 'en-GB'],
    message: 'the words are in en-GB, and so are the original words',
    fix: 'remove the original, or correct one of the two languages',
  },
);
faulty(
  'a translation through its own language',
  (content) =>
    content.edit(quote, '\nsaid:', '\ntranslation: { from: ru, via: en, by: unknown }\nsaid:'),
  {
    code: 'way-of-itself',
    at: [quote, 'en, by'],
    message: 'the translation is by way of en, which is also the language it is from or into',
    fix: 'name the language in between, or remove it',
  },
);
