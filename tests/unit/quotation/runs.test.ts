import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, runsAsText } from '../../../src/quotation/runs.ts';
import { launchTexts } from './launch-records.ts';

const words = { language: 'en', frame: undefined };

test('only the speaker’s own words have quotation marks', () => {
  const text = (form: 'direct' | 'mixed' | 'indirect', said: string) =>
    runsAsText(runs({ ...words, form, text: said }));
  expect(text('direct', 'I did it')).toBe('“I did it”');
  expect(text('indirect', 'She said that she did it')).toBe('She said that she did it');
  expect(text('mixed', 'She “did it”, she said')).toBe('She “did it”, she said');
});

test('a mixed quotation is split at its marks', () => {
  expect(runs({ ...words, form: 'mixed', text: 'She “did it”, she said' })).toEqual([
    { kind: 'reporter', open: '', text: 'She ', close: '' },
    { kind: 'quoted', open: '“', text: 'did it', close: '”' },
    { kind: 'reporter', open: '', text: ', she said', close: '' },
  ]);
});

test('quotation marks follow the language', () => {
  expect(runsAsText(runs({ ...words, form: 'direct', language: 'ru', text: 'Да' }))).toBe('«Да»');
});

test('our words around a fragment have brackets, but mere punctuation has none', () => {
  const framed = (frame: string) =>
    runsAsText(runs({ form: 'direct', language: 'en', text: 'good', frame }));
  expect(framed('She called it {…}, and left.')).toBe('[She called it] “good”[, and left.]');
  for (const marked of ['“{…}”', '‘{…}’', '"{…}"', '« {…} »', '「{…}」'])
    expect(framed(`She called it ${marked}.`)).toBe('[She called it] “good”.');
});

test('a frame adds no marks to reported speech or to a text with its own marks', () => {
  const framed = { language: 'en', frame: 'She says {…}.' } as const;
  const text = (words: Parameters<typeof runs>[0]) => runsAsText(runs(words));
  expect(text({ ...framed, form: 'indirect', text: 'it rained' })).toBe('[She says] it rained.');
  expect(text({ ...framed, form: 'mixed', text: 'it “rained”' })).toBe('[She says] it “rained”.');
  expect(text({ ...framed, form: 'mixed', text: 'it rained' })).toBe('[She says] “it rained”.');
});

describe('the runs of a mixed quotation', () => {
  const closed = /^(?:“[^”]*”|„.*“|«.*»|‘.*’|".*"|「.*」)$/u;
  /** The text of each run, and whether it is quoted. */
  const printed = (text: string) =>
    runs({ ...words, form: 'mixed', text }).map((run) => ({
      quoted: run.kind === 'quoted',
      text: `${run.open}${run.text}${run.close}`,
    }));

  test.each([
    ['a “b c” d', ['a ', '“b c”', ' d']],
    ['“a” and “b”', ['“a”', ' and ', '“b”']],
    ['none', ['none']],
    ['“all”', ['“all”']],
    ['an “unclosed mark', ['an “unclosed mark']],
    ['“unclosed mark', ['“unclosed mark']],
    ['“closed” “unclosed', ['“closed”', ' “unclosed']],
    ['', []],
    ['a „b c“ d', ['a ', '„b c“', ' d']],
    ['a «b c» d', ['a ', '«b c»', ' d']],
    ['a ‘b c’ d', ['a ', '‘b c’', ' d']],
    ['a "b c" d', ['a ', '"b c"', ' d']],
    ['他说「头破血流」。', ['他说', '「头破血流」', '。']],
    ['a “b ‘c’ d” e', ['a ', '“b ‘c’ d”', ' e']],
  ])('%s', (text, parts) => {
    expect(printed(text)).toEqual(parts.map((part) => ({ quoted: closed.test(part), text: part })));
  });

  test('return the whole text', () => {
    const marked = fc.string({
      unit: fc.constantFrom('a', ' ', '“', '”', '"', '‘', '’', '«', '»'),
    });
    fc.assert(
      fc.property(fc.oneof(marked, fc.constantFrom(...launchTexts)), (text) => {
        const parts = printed(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { quoted, text: part } of parts) {
          if (quoted) expect(part).toMatch(/^["“”„«»‘'].*["“”»«‘’']$/u);
        }
      }),
    );
  });
});
