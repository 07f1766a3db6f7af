import { expect, test } from 'vitest';
import { runs, runsAsText } from '../../../src/quotation/runs.ts';

const words = { language: 'en', frame: undefined };

test('only words that are the speaker’s own stand in marks', () => {
  const text = (form: 'direct' | 'mixed' | 'indirect', said: string) =>
    runsAsText(runs({ ...words, form, text: said }));
  expect(text('direct', 'I did it')).toBe('“I did it”');
  expect(text('indirect', 'She said that she did it')).toBe('She said that she did it');
  expect(text('mixed', 'She “did it”, she said')).toBe('She “did it”, she said');
});

test('a mixed quotation is cut at its marks', () => {
  expect(runs({ ...words, form: 'mixed', text: 'She “did it”, she said' })).toEqual([
    { kind: 'reporter', open: '', text: 'She ', close: '' },
    { kind: 'quoted', open: '“', text: 'did it', close: '”' },
    { kind: 'reporter', open: '', text: ', she said', close: '' },
  ]);
});

test('marks are those of the language', () => {
  expect(runsAsText(runs({ ...words, form: 'direct', language: 'ru', text: 'Да' }))).toBe('«Да»');
});

test('our words around a fragment stand in brackets, signs without', () => {
  const framed = (frame: string) =>
    runsAsText(runs({ form: 'direct', language: 'en', text: 'good', frame }));
  expect(framed('She called it {…}, and left.')).toBe('[She called it] “good”[, and left.]');
  expect(framed('She called it “{…}”.')).toBe('[She called it] “good”.');
});
