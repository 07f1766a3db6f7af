import { describe, expect, test } from 'vitest';
import { hasScriptOf } from '../../../src/quotation/written-language.ts';
import { faulty, sound } from './cases.ts';

const quote = 'quotes/lee-rain.md';
const message = (language: string) =>
  `these words have no letter of the script in which ${language} is written`;
const fix =
  'correct the language; if the words are transliterated, add their script, as in ru-Latn';

faulty(
  'an original in another script',
  (content) =>
    content.edit(
      quote,
      'language: en\n',
      'language: en\noriginal: { language: ru, text: It will rain, source: morning-post }\n',
    ),
  { code: 'other-script', at: [quote, 'It will rain,'], message: message('ru'), fix },
);
faulty(
  'our translation in another script',
  (content) =>
    content.edit(
      quote,
      '    follows: post',
      '    language: fr\n    gloss: Дождь\n    follows: post',
    ),
  { code: 'other-script', at: [quote, 'Дождь'], message: message('en'), fix },
);
faulty(
  'the names of a concept in another script',
  (content) =>
    content.write(
      'concepts/ai.yaml',
      'terms:\n  - { language: en, words: [AI] }\n  - { language: xh, words: [人工智能, 智能] }\ntopics: [weather]\n',
    ),
  { code: 'other-script', at: ['concepts/ai.yaml', '人工智能'], message: message('xh'), fix },
);
sound('a concept’s name in Latin letters alongside one in its own script', (content) =>
  content.write(
    'concepts/ai.yaml',
    'terms:\n  - { language: en, words: [AI] }\n  - { language: ru, words: [GPU, видеокарта] }\ntopics: [weather]\n',
  ),
);
sound('letters of another script that are mentioned', (content) =>
  content.edit(
    quote,
    'language: en\n',
    'language: en\noriginal: { language: ru-Latn, text: Budet dozhd, source: morning-post }\n',
  ),
);

describe('a text is in the script of its language', () => {
  test.each([
    ['The rain', 'en', true],
    ['Дождь', 'en', false],
    ['Дождь OpenAI', 'en', true],
    ['OpenAI', 'ru', false],
    ['👍 12!', 'ru', true],
    ['雨', 'zh', true],
    ['雨', 'zh-Hant', true],
    ['あめ', 'zh', false],
    ['あめ', 'ja', true],
    ['雨', 'ja', true],
    ['비', 'ko', true],
    ['dozhd', 'ru-Latn', true],
    ['مطر', 'fa', true],
    ['गर्मी', 'hi', true],
    ['rain', 'und', true],
    ['rain', 'tlh', true],
  ])('%s as %s: %s', (text, language, expected) => {
    expect(hasScriptOf(text, language)).toBe(expected);
  });
});
