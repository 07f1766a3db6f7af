import { expect, test } from 'vitest';
import { referenceSentence } from '../../../src/passage-check/reply.ts';
import type { KnownRecord } from '../../../src/passage-check/known-record.ts';
import type { Form } from '../../../src/schemas/form.ts';

function sentence(form: Form, text: string): string {
  const record: KnownRecord = {
    id: 'lee-rain',
    url: '/quotes/lee-rain/',
    labels: [],
    speakers: [{ name: 'Ada Lee' }],
    form,
    text,
    language: 'en',
    said: { words: '1 May 2020' },
    copyText: 'post',
    witnesses: [
      {
        id: 'post',
        source: { container: 'The Post' },
        part: 'body',
        form,
        language: 'en',
        text,
        class: 'copy-text',
      },
    ],
  };
  return referenceSentence(record);
}

test.each([
  ['direct', 'It will rain', '“It will rain” — Ada Lee, as printed by The Post'],
  ['mixed', 'She expects “rain”', 'She expects “rain” — The Post on Ada Lee'],
  ['indirect', 'It will rain', 'It will rain — The Post, reporting what Ada Lee said'],
] as const)('%s: quotation marks only around the speaker’s words', (form, text, expected) => {
  expect(sentence(form, text)).toBe(expected);
});
