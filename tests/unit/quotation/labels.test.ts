import { quotationText } from '../../../src/interface/strings.ts';
import { describe, expect, test } from 'vitest';
import { variantClasses } from '../../../src/quotation/classify.ts';
import { formChanges } from '../../../src/quotation/form-change.ts';
import {
  classLabel,
  classMeaning,
  formLabel,
  languageName,
  polaritySentences,
  printingLabel,
  shortFormLabel,
  punctuationSentences,
  translationLabel,
  variantLabel,
} from '../../../src/quotation/labels.ts';

test('each form has a label, which says if the words are not the speaker’s', () => {
  expect((['direct', 'mixed', 'indirect'] as const).map(formLabel)).toEqual([
    'Direct quotation',
    'Partly quoted',
    'Reported speech: not the speaker’s words',
  ]);
  expect((['direct', 'mixed', 'indirect'] as const).map(shortFormLabel)).toEqual([
    'Direct',
    'Partly quoted',
    'Reported speech',
  ]);
  expect(quotationText.fromDocument).toBe('From a document');
});

test.each([
  ['en', 'English'],
  ['en-GB', 'British English'],
  ['ru', 'Russian'],
  ['zh-Hans', 'Simplified Chinese'],
  ['en-u-ca-buddhist', 'English'],
  ['und', 'language not stated'],
])('languageName: %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});

test.each([
  [{ from: 'ru', by: 'TASS' }, 'Translated from Russian by TASS'],
  [{ from: 'ru', by: 'unknown' }, 'Translated from Russian; translator not named'],
  [{ from: 'und', by: 'unknown' }, 'Translated; translator not named'],
  [
    { from: 'ru', by: 'unknown', via: 'en' },
    'Translated from Russian through English; translator not named',
  ],
  [
    { from: 'en', by: 'unknown', via: 'und' },
    'Translated from English through another language; translator not named',
  ],
])('translationLabel: %j', (translation, label) => {
  expect(translationLabel(translation)).toBe(label);
});

test('each class of variant has a different label and meaning', () => {
  expect(new Set(variantClasses.map(classLabel)).size).toBe(variantClasses.length);
  expect(new Set(variantClasses.map(classMeaning)).size).toBe(variantClasses.length);
  expect(classLabel('recast')).toBe('Form changed');
  expect(classMeaning('edited')).toBe(
    'The words in brackets are the outlet’s; nothing else was changed.',
  );
});

test.each(formChanges)('a changed form is described: %s', (formChange) => {
  const label = variantLabel({ class: 'recast', formChange, signs: [] });
  expect(label).toMatch(/^Form changed: .{20}/);
  expect(label).toContain(quotationText.formChanges[formChange]);
});

test('other punctuation is named in the label if it is the only difference, or else in a sentence', () => {
  const pointing = { class: 'pointing', signs: ['.', "'", '\n', '👍'] } as const;
  expect(variantLabel(pointing)).toBe(
    'Same words, other punctuation: period, apostrophe, line break, 👍',
  );
  expect(punctuationSentences(pointing)).toEqual([]);
  const trimmed = { class: 'trimmed', signs: ['?'] } as const;
  expect(variantLabel(trimmed)).toBe('Shortened');
  expect(punctuationSentences(trimmed)).toEqual(['Other punctuation: question mark.']);
  expect(punctuationSentences({ class: 'cut', signs: [] })).toEqual([]);
});

describe('polaritySentences', () => {
  const none = { negationsGained: [], negationsLost: [], hedgesGained: [], hedgesLost: [] };

  test.each([
    [{}, []],
    [{ negationsGained: ["won't"] }, ["A negation was gained: “won't”."]],
    [{ negationsLost: ['not', 'never'] }, ['Negations were lost: “not”, “never”.']],
    [
      { hedgesGained: ['may'], hedgesLost: ['I would say', 'could'] },
      ['A hedge was gained: “may”.', 'Hedges were lost: “I would say”, “could”.'],
    ],
  ])('%j', (polarity, sentences) => {
    const variant = { class: 'altered', segments: [], polarity: { ...none, ...polarity } } as const;
    expect(polaritySentences(variant, 'en')).toEqual(sentences);
  });

  test('say that nothing is known for a language, but only if words were changed', () => {
    const segments = [{ kind: 'added', base: '', other: 'nie', space: '' }] as const;
    const unknown = ['Whether a negation or a hedge was gained or lost is not known for Polish.'];
    expect(polaritySentences({ class: 'altered', segments, polarity: none }, 'pl')).toEqual(
      unknown,
    );
    expect(polaritySentences({ class: 'trimmed', segments, polarity: none }, 'pl')).toEqual(
      unknown,
    );
    expect(polaritySentences({ class: 'same', segments, polarity: none }, 'pl')).toEqual([]);
    expect(polaritySentences({ class: 'recast', segments: [], polarity: none }, 'pl')).toEqual([]);
  });
});

describe('printingLabel', () => {
  const none = { negationsGained: [], negationsLost: [], hedgesGained: [], hedgesLost: [] };

  test.each([
    ['direct', 'altered', {}, 'direct quotation, reworded'],
    [
      'direct',
      'altered',
      { negationsGained: ["won't"] },
      'direct quotation, reworded; a negation was gained',
    ],
    [
      'mixed',
      'recast',
      { negationsGained: ["won't"], negationsLost: ["can't"], hedgesLost: ['could'] },
      'partly quoted, form changed; negations were gained and lost; a hedge was lost',
    ],
    ['mixed', 'partly-quoted', {}, 'partly quoted'],
    ['indirect', 'same', {}, 'reported speech, same words'],
    ['direct', 'not-compared', {}, 'direct quotation, in another language'],
  ] as const)('%s, %s, %j', (form, variant, polarity, expected) => {
    const label = printingLabel('The Post', form, {
      class: variant,
      polarity: { ...none, ...polarity },
    });
    expect(label).toBe(`As printed by The Post: ${expected}`);
  });
});
