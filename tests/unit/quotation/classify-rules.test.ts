import { describe, expect, test } from 'vitest';
import { classify, type VariantClass } from '../../../src/quotation/classify.ts';
import type { Witness } from '../../../src/schemas/witness.ts';
import { plain, record, type Compared } from './small-record.ts';

describe('the first rule that applies decides', () => {
  const ru = { from: 'ru', by: 'TASS' };
  const unknown = { from: 'ru', by: 'unknown' };

  test.each<
    [rule: string, expected: VariantClass, Partial<Witness>, Partial<Witness>?, Partial<Compared>?]
  >([
    ['another language', 'not-compared', { language: 'de' }],
    ['another language before another form', 'not-compared', { language: 'de', form: 'mixed' }],
    ['another script', 'not-compared', { language: 'zh-Hant' }, {}, { language: 'zh-Hans' }],
    [
      'another region is the same language',
      'same',
      { language: 'en-GB' },
      {},
      { language: 'en-US' },
    ],
    ['the language of the copy-text counts', 'same', { language: 'de' }, { language: 'de' }],
    ['another form', 'recast', { form: 'indirect' }],
    ['another form before other words', 'recast', { form: 'indirect', text: 'x', follows: 'a' }],
    ['typography', 'same', { text: '“a  b c”.' }],
    ['a full stop inside marks', 'same', { text: '“a b c.”' }],
    ['a comma at the end', 'same', { text: 'a b c,' }],
    ['an ellipsis at the end', 'same', { text: 'a b c …' }],
    ['the space of a French colon', 'same', { text: 'a\u00A0: b' }, { text: 'a: b' }],
    ['case', 'spelling', { text: 'A b c' }],
    ['a question mark at the end', 'pointing', { text: 'a b c?' }],
    ['a comma inside', 'pointing', { text: 'a, b c' }],
    ['dashes for commas', 'pointing', { text: 'a — b — c' }, { text: 'a, b, c' }],
    ['marks inside', 'pointing', { text: 'a “b” c' }],
    ['spelling before following', 'spelling', { text: 'A b c', follows: 'a' }],
    ['a word left out', 'cut', { text: 'a c' }],
    ['words left out and case', 'trimmed', { text: 'B c', follows: 'a' }],
    ['another number', 'undecided', { text: 'by 15' }, { text: 'by 1.5' }],
    ['a word added by a follower', 'altered', { text: 'a b c d', follows: 'a' }],
    ['a word changed by a follower of another', 'altered', { text: 'a b d', follows: 'z' }],
    [
      'following before translation',
      'altered',
      { text: 'x', follows: 'a', translation: ru },
      { translation: { from: 'ru', by: 'Reuters' } },
    ],
    [
      'two translators',
      'retranslated',
      { text: 'x', translation: ru },
      { translation: { from: 'ru', by: 'Reuters' } },
    ],
    [
      'a translator other than the record’s',
      'retranslated',
      { text: 'x', translation: { from: 'ru', by: 'Reuters' } },
      {},
      { translation: ru },
    ],
    [
      'both independent',
      'retranslated',
      { text: 'x', follows: 'independent' },
      { follows: 'independent' },
      { translation: unknown },
    ],
    [
      'one independent',
      'undecided',
      { text: 'x', follows: 'independent' },
      {},
      { translation: unknown },
    ],
    [
      'both independent, no translation',
      'retranscribed',
      { text: 'x', follows: 'independent' },
      { follows: 'independent' },
    ],
    ['one translator', 'undecided', { text: 'x' }, {}, { translation: ru }],
    [
      'an unnamed translator',
      'undecided',
      { text: 'x', translation: unknown },
      { translation: ru },
    ],
    ['no translators named', 'undecided', { text: 'x' }, {}, { translation: unknown }],
    ['other words', 'undecided', { text: 'a b x' }],
    ['no words in common', 'undecided', { text: '…' }],
  ])('%s: %s', (_, expected, witness, base = {}, rest = {}) => {
    expect(classify(record(base, rest), { ...plain, id: 'b', ...witness }).class).toBe(expected);
  });

  test('a witness of a record whose copy-text is missing is the same', () => {
    expect(classify({ ...record(), 'copy-text': 'gone' }, plain).class).toBe('same');
  });

  test('a witness in another language has no comparison and no polarity', () => {
    expect(classify(record(), { ...plain, language: 'fr', text: 'ne pas' })).toEqual({
      class: 'not-compared',
      signs: [],
      segments: [],
      polarity: { negationsGained: [], negationsLost: [], hedgesGained: [], hedgesLost: [] },
    });
  });
});
