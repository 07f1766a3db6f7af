import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/content/parse-yaml.ts';
import { printRecord } from '../../../src/desk/print-record.ts';

/** Pieces that YAML and the gate treat specially. */
const parts = fc.constantFrom(
  ...['“', '”', '„', '«', '»', '‘', '’', '"', "'", '`', ':', ': ', ' #', '#', '- ', '-', '? ', '!'],
  ...['&a', '*b', '%', '@', '|', '>', '[', ']', '{', '}', ',', '---', '...', '\\', '~', ' ', '  '],
  ...['\n', '\n\n', '\t', '\r\n', '\u00a0', '\u2028', '\u0085', '\ufeff', '\u200b', '😀', 'é', 'न'],
  ...['yes', 'no', 'null', 'true', '2025', '1e3', '0x1f', '2025-01-02', 'A pier', 'title: x', '<<'],
);
const value = fc.oneof(
  fc.array(parts, { minLength: 1, maxLength: 6 }).map((all) => all.join('')),
  fc.string(),
);

test.each(['title', 'dek', 'name', 'container-title', 'text'])(
  'a %s is read back as it was written, whatever it contains',
  (key) => {
    fc.assert(
      fc.property(value, (text) => {
        const data = { [key]: text, list: [text, { id: text }] };
        const yaml = parseYaml(printRecord('sources', data), 'file');
        expect(yaml.issues).toEqual([]);
        expect(yaml.data).toEqual(data);
      }),
      { numRuns: 300 },
    );
  },
);

test.each([
  '„Ein Nachtzug ist kein Museum“',
  '“Nothing is left of the pier”',
  '«Rien»',
  '‘Nothing’',
])('a title entirely in quotation marks is put in straight marks: %s', (title) => {
  expect(printRecord('sources', { title })).toBe(`title: "${title}"\n`);
});

test('a title in front matter that contains quotation marks is also put in straight marks', () => {
  const title = '“All of it”: a report #1';
  const file = printRecord('quotes', { title }, 'Body');
  expect(file).toBe(`---\ntitle: "${title}"\n---\n\nBody\n`);
});
