import { describe, expect, test } from 'vitest';
import { parseYamlDocument } from '../../../src/content/parse-document.ts';
import { validate } from '../../../src/content/validate.ts';
import { settingsSchema } from '../../../src/schemas/settings.ts';
import { smallSettings } from '../checks/small-files.ts';

const messagesOf = (text: string): string[] =>
  validate(parseYamlDocument(`${smallSettings}${text}`), settingsSchema).issues.map(
    ({ message }) => message,
  );

test('the smallest possible settings are valid', () => {
  expect(messagesOf('')).toEqual([]);
});

describe.each([
  [
    'address',
    ['https://news.example.org', 'https://news.example.org:8443'],
    ['news.example.org', 'https://news.example.org/path', 'https://u@news.example.org'],
  ],
  ['base', ['/', '/news/', '/a/b.c/'], ['news', '/news', 'news/', '/ü/', '//']],
  [
    'contact',
    ['mailto:desk@news.example', 'https://news.example/write'],
    ['desk@news.example', 'javascript:alert(1)', 'mailto:desk', 'http://news.example'],
  ],
  ['reports-to', ['mailto:desk@news.example'], ['news']],
  ['material-until', ['2026-06', '2025'], ['June', '2026-13']],
  ['sections', ['[]', '[timeline, search]'], ['[timelines]', 'timeline']],
  [
    'colors',
    ['{ ink: ["#000000", "#FFFFFF"] }'],
    [
      '{ ink: ["#000", "#ffffff"] }',
      '{ ink: "#000000" }',
      '{ ink: ["#000000"] }',
      '{ blue: ["#000000", "#ffffff"] }',
    ],
  ],
])('%s', (key, right, wrong) => {
  test.each(right)('can be %s', (value) => {
    expect(messagesOf(`${key}: ${value}\n`)).toEqual([]);
  });
  test.each(wrong)('cannot be %s', (value) => {
    expect(messagesOf(`${key}: ${value}\n`)).toHaveLength(1);
  });
});

test('colors that are not a pair are refused with an explanation', () => {
  for (const value of ['"#1c2b28"', '{ light: "#fbf8f1", dark: "#14201e" }', '["#000000"]'])
    expect(messagesOf(`colors: { ink: ${value} }\n`)).toEqual([
      expect.stringContaining('is not two colors'),
    ]);
});

test('a language without interface texts is refused; a region of a language with them is accepted', () => {
  const inLanguage = (tag: string): number =>
    validate(
      parseYamlDocument(smallSettings.replace('language: en', `language: ${tag}`)),
      settingsSchema,
    ).issues.length;
  expect(['en', 'en-GB', 'de-AT', 'fr', 'xx-nowhere'].map(inLanguage)).toEqual([0, 0, 0, 1, 2]);
});

test('every key has a description', () => {
  const described = Object.values(settingsSchema.shape).filter(({ description }) => description);
  expect(described).toHaveLength(Object.keys(settingsSchema.shape).length);
});
