import { describe } from 'vitest';
import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';
const words = 'The rain will come in May and the harvest will be good.';
const fix = 'copy the marks of the source in pairs, such as “ ” or « »';

describe('marks in a printing', () => {
  for (const [now, message] of [
    [
      'The rain “will come in May and the harvest will be good.',
      'a quotation mark has no counterpart, or faces the wrong way',
    ],
    [
      'The rain ”will come“ in May and the harvest will be good.',
      'a quotation mark has no counterpart, or faces the wrong way',
    ],
    ['The rain ““will come”” in May and the harvest will be good.', 'a quotation mark is doubled'],
  ] as const)
    faulty(now, (content) => content.edit(quote, words, now), {
      code: 'faulty-marks',
      at: [quote, now],
      message,
      fix,
    });
  sound('in pairs', (content) => content.edit(quote, words, words.replace('rain', '“rain”')));
});

const lonely = {
  code: 'faulty-marks' as const,
  message: 'a quotation mark has no counterpart, or faces the wrong way',
  fix: 'copy the marks of the source in pairs, such as “ ” or « »',
};
faulty(
  'marks that are closed in another paragraph, item or cell of our text',
  (content) =>
    content.write(
      'pages/method.md',
      `${content.read('pages/method.md')}
She said “it never

rains here” at all.

- “It never
- rains here”

| a                | b              |
| ---------------- | -------------- |
| “It will never   | rain here”     |
`,
    ),
  { ...lonely, at: ['pages/method.md', 'She said'] },
  { ...lonely, at: ['pages/method.md', 'rains here” at'] },
  { ...lonely, at: ['pages/method.md', '“It never'] },
  { ...lonely, at: ['pages/method.md', 'rains here”\n\n|'] },
  { ...lonely, at: ['pages/method.md', '“It will'] },
  { ...lonely, at: ['pages/method.md', 'rain here”     |'] },
);
faulty(
  'a mark without a counterpart in front matter',
  (content) => content.edit('pages/method.md', 'How we check.', 'How we “check.'),
  { ...lonely, at: ['pages/method.md', 'How we “'] },
);
