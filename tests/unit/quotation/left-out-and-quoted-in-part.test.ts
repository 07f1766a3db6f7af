import { describe, expect, test } from 'vitest';
import { compared, type Printing } from './compared.ts';
import { testCases, independent, indirect, mixed } from './compared-cases.ts';

describe('omissions and brackets', () => {
  const words = 'We will go, and we will stay, and we will win';
  testCases([
    ['marked', 'trimmed', words, 'We will go … and we will win'],
    ['marked in brackets', 'trimmed', words, 'We will go, [...] and we will win'],
    ['marked with spaced periods', 'trimmed', words, 'We will go . . . and we will win'],
    ['not marked', 'cut', words, 'We will go, and we will win'],
    ['a sound left out', 'cut', 'I, uh, think so', 'I think so'],
    [
      'a sound that another outlet did not write',
      'retranscribed',
      independent('I, uh, go'),
      independent('I go'),
    ],
    ['a name for a pronoun', 'edited', 'he said it was over', '[Smith] said it was over'],
    ['a word put in', 'edited', 'we saw the house', 'we saw the [old] house'],
    ['a word put in parentheses', 'edited', 'The sanctions hurt', '(Western) sanctions hurt'],
    ['a pronoun for several words', 'edited', 'we saw the old house', 'we saw [it]'],
    ['brackets in the copy-text', 'edited', 'we saw the [old] house', 'we saw the house'],
    ['brackets and a cut', 'cut', 'he saw the old house there', '[Smith] saw the house there'],
    ['brackets and other words', 'undecided', 'he saw the house', '[Smith] saw the home'],
    [
      'a capital letter in brackets after an omission',
      'trimmed',
      'and the cat sat',
      '[T]he cat sat',
    ],
  ]);
});

describe('quoting in part', () => {
  const base = 'The world will move, but Russia will spend huge resources';
  testCases([
    ['in curly marks', 'partly-quoted', base, mixed('It will spend “huge resources” there')],
    ['in single marks', 'partly-quoted', base, mixed('It will spend ‘huge resources’ there')],
    ['in straight marks', 'partly-quoted', base, mixed('It will spend "huge resources" there')],
    ['in low marks', 'partly-quoted', 'Wir schaffen das', mixed('Man werde es „schaffen“'), 'de'],
    ['in guillemets', 'partly-quoted', 'Мы не будем', mixed('Он сказал, что «не будем»'), 'ru'],
    ['in two runs', 'partly-quoted', base, mixed('It “will spend” on; “huge resources”, no')],
    ['in two runs, in order', 'partly-quoted', base, mixed('“the world” and “huge resources”')],
    ['in two runs, out of order', 'undecided', base, mixed('“huge resources” and “the world”')],
    ['an omission marked in a run', 'partly-quoted', base, mixed('“will move … huge resources”')],
    ['other words in a run', 'undecided', base, mixed('It will spend “vast resources”')],
    [
      'all of it, interrupted',
      'same',
      base,
      mixed('“The world will move,” he said, “but Russia will spend huge resources.”'),
    ],
    [
      'other words around the same marks',
      'same',
      mixed('It has “huge resources”'),
      mixed('The “huge resources” it has'),
    ],
    [
      'marks extended to the reporter’s words',
      'recast',
      mixed('It has “huge resources”'),
      mixed('It “has huge resources”'),
    ],
    [
      'a report printed as words',
      'recast',
      mixed('It has “huge resources” now'),
      'It has huge resources now',
    ],
    ['only the quoted words', 'trimmed', mixed('It has “huge resources” now'), 'huge resources'],
    ['reported speech printed as words', 'recast', indirect('it was strict'), 'it was strict'],
    [
      'reported speech printed as partly quoted',
      'recast',
      indirect('it was strict'),
      mixed('it was “strict”'),
    ],
    ['words turned into a report', 'recast', 'It was strict', indirect('it was strict')],
    [
      'an independent report',
      'undecided',
      indirect('it was strict'),
      independent('It was very strict'),
    ],
    ['two different reports', 'undecided', indirect('it was strict'), indirect('it was so')],
  ]);

  test('the words of reported speech are not compared', () => {
    const { segments, polarity } = compared(indirect('he may go'), indirect('he goes'));
    expect(segments).toEqual([]);
    expect(Object.values(polarity).flat()).toEqual([]);
  });

  test('a document printed as speech changes the form', () => {
    const speech: Printing = { text: 'ensure it', medium: 'speech' };
    const { class: variant, formChange } = compared('ensure it', speech, { medium: 'document' });
    expect([variant, formChange]).toEqual(['recast', 'document-as-speech']);
  });
});
