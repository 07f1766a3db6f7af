import { quotationText } from '../../../src/interface/strings.ts';
import { describe, expect, test } from 'vitest';
import {
  classInForm,
  classLabel,
  classMeaning,
  formLabel,
  languageName,
  polaritySentences,
  printingLabel,
  shortFormLabel,
  translationLabel,
} from '../../../src/quotation/labels.ts';

test('each form has a label, and words that are not the speaker’s say so', () => {
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
  const classes = [
    ...(['same', 'spelling', 'trimmed', 'cut', 'altered'] as const),
    ...(['retranslated', 'recast', 'not-compared', 'undecided'] as const),
  ];
  expect(new Set(classes.map(classLabel)).size).toBe(classes.length);
  expect(new Set(classes.map(classMeaning)).size).toBe(classes.length);
  expect(classLabel('recast')).toBe('Form changed');
  expect(classMeaning('altered')).toBe('It follows another printing and has other words.');
});

test.each([
  ['indirect', 'direct', 'a reporter’s words printed as the speaker’s'],
  ['indirect', 'mixed', 'a reporter’s words printed in part as the speaker’s'],
  ['mixed', 'direct', 'a report printed as the speaker’s words'],
  ['mixed', 'indirect', 'quoted words turned into a report'],
  ['direct', 'mixed', 'the speaker’s words quoted within a report'],
  ['direct', 'indirect', 'the speaker’s words turned into a report'],
] as const)('a change of form from %s to %s says how', (from, to, how) => {
  expect(classInForm('recast', from, to)).toBe(`Form changed: ${how}`);
  expect(classInForm('altered', from, to)).toBe('Altered');
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
    expect(polaritySentences({ ...none, ...polarity })).toEqual(sentences);
  });
});

describe('printingLabel', () => {
  const none = { negationsGained: [], negationsLost: [], hedgesGained: [], hedgesLost: [] };

  test.each([
    ['direct', 'altered', {}, 'direct quotation, altered'],
    [
      'direct',
      'altered',
      { negationsGained: ["won't"] },
      'direct quotation, altered; a negation was gained',
    ],
    [
      'mixed',
      'recast',
      { negationsGained: ["won't"], negationsLost: ["can't"], hedgesLost: ['could'] },
      'partly quoted, form changed; negations were gained and lost; a hedge was lost',
    ],
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
