import { describe } from 'vitest';
import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';
const words = 'The rain will come in May and the harvest will be good.';
const fix = 'copy the marks of the source in pairs, such as “ ” or « »';

describe('marks in a printing', () => {
  for (const [now, message] of [
    [
      'The rain “will come in May and the harvest will be good.',
      'a quotation mark has no counterpart, or is the wrong way round',
    ],
    [
      'The rain ”will come“ in May and the harvest will be good.',
      'a quotation mark has no counterpart, or is the wrong way round',
    ],
    [
      'The rain ““will come”” in May and the harvest will be good.',
      'a quotation mark is there twice',
    ],
  ] as const)
    faulty(now, (content) => content.edit(quote, words, now), {
      code: 'faulty-marks',
      at: [quote, now],
      message,
      fix,
    });
  sound('in pairs', (content) => content.edit(quote, words, words.replace('rain', '“rain”')));
});
