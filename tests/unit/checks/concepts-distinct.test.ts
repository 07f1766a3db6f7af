import { faulty, sound } from './cases.ts';

const rain = 'concepts/rain.yaml';
const concept = (...words: readonly string[]): string =>
  `terms:\n  - language: en\n    words: [${words.join(', ')}]\n`;

sound('terms in several languages', (content) =>
  content.write(
    rain,
    `${concept('rain', 'shower')}  - language: de\n    words: [Regen, Rain]\ntopics: [weather]\n`,
  ),
);

faulty(
  'a term twice in a list',
  (content) => content.write(rain, concept('rain', 'shower', 'Rain')),
  {
    code: 'repeated-term',
    at: [rain, 'Rain'],
    message: 'the term “Rain” is already in the concept “rain”',
    fix: 'leave it in one place',
  },
);

faulty(
  'a term that belongs to two concepts',
  (content) => {
    content.write('concepts/drizzle.yaml', concept('drizzle', 'light rain'));
    content.write(rain, concept('rain', 'drizzle'));
  },
  {
    code: 'repeated-term',
    at: [rain, 'drizzle'],
    message: 'the term “drizzle” is already in the concept “drizzle”',
    fix: 'leave it in one place',
  },
);

faulty(
  'a topic that does not exist',
  (content) => content.write(rain, `${concept('rain')}topics: [wether]\n`),
  {
    code: 'unknown-topic',
    at: [rain, 'wether'],
    message: 'there is no topic “wether”',
    fix: 'did you mean “weather”?',
  },
);

faulty('an unknown key', (content) => content.write(rain, `${concept('rain')}topic: [weather]\n`), {
  code: 'unknown-key',
  at: [rain, 'topic'],
  message: 'there is no key “topic”',
  fix: 'did you mean “topics”?',
});
