import { describe, expect, test } from 'vitest';
import { expectIssue, issuesOf, quote, type Mistake } from './mistake.ts';

describe('a mistake in a quotation is reported:', () => {
  const cases: Mistake[] = [
    {
      replace: 'status: draft',
      with: 'status: draft\n▲ocasion: a fair',
      code: 'unknown-key',
      message: 'there is no key “ocasion”',
      fix: 'did you mean “occasion”?',
    },
    {
      replace: '    form: direct\n',
      with: '    form: direct\n    ▲lang: en\n',
      code: 'unknown-key',
      message: 'there is no key “lang” in witnesses[1]',
      fix: 'the keys here are: id, source, part, locator, as, form, medium, language, text, gloss, translation, follows, basis, remark, date',
    },
    {
      replace: 'status: draft',
      with: 'status: draft\n▲__proto__: x',
      code: 'unknown-key',
      message: 'there is no key “__proto__”',
      fix: 'the keys here are: speakers, attribution, author, form, medium, text, turns, language, translation, original, gloss, frame, said, said-note, occasion, verdict, copy-text, chain, witnesses, related, topics, status, notice, published, corrections',
    },
    {
      replace: '\nform: direct',
      with: '\nform: ▲Direkt',
      code: 'unknown-value',
      message: 'form cannot be “Direkt”',
      fix: 'did you mean “direct”?',
    },
    {
      replace: '\nform: direct',
      with: '\nform: ▲verbatim',
      code: 'unknown-value',
      message: 'form cannot be “verbatim”',
      fix: 'write one of direct, mixed, indirect',
    },
    {
      replace: '\nform: direct',
      with: '\nform: ▲[direct]',
      code: 'wrong-kind',
      message: 'form is not a single value',
      fix: 'write one of direct, mixed, indirect',
    },
    {
      replace: 'speakers: [ada-lee]\nform: direct',
      with: '▲speakers: [ada-lee]',
      code: 'missing-key',
      message: 'the key form is missing',
      fix: 'add it: one of direct, mixed, indirect',
    },
    {
      replace: 'id: post\n    source: morning-post',
      with: '▲id: post',
      code: 'missing-key',
      message: 'the key witnesses[1].source is missing',
      fix: 'add it; if the evidence does not attest it, the record cannot be published yet',
    },
    {
      replace: 'speakers: [ada-lee]',
      with: 'speakers: ▲ada-lee',
      code: 'wrong-kind',
      message: 'speakers is not a list',
      fix: 'write a list: one entry on each line, after a hyphen, or all in square brackets',
    },
    {
      replace: 'speakers: [ada-lee]',
      with: 'speakers: ▲[]',
      code: 'bad-value',
      message: 'speakers has no speaker',
      fix: 'name one (an unnamed speaker also has a record)',
    },
    {
      replace: 'chain: [morning-post]',
      with: 'chain: [▲Morning Post]',
      code: 'bad-value',
      message: 'chain[1] “Morning Post” is not an id',
      fix: 'use lowercase Latin letters, digits and single hyphens, as in the name of the file it refers to',
    },
    {
      replace: 'status: draft',
      with: 'translation: ▲ru\nstatus: draft',
      code: 'wrong-kind',
      message: 'translation is not a group of keys',
      fix: 'write each of its keys on a separate line below it, indented',
    },
    {
      replace: '\ntext: Rain.',
      with: '\ntext: ▲{…}',
      code: 'wrong-kind',
      message: 'text is not text',
      fix: 'put the value in quotation marks: YAML reads braces, and indented lines with a colon, as keys',
    },
    {
      replace: '\ntext: Rain.',
      with: '\ntext:▲',
      code: 'bad-value',
      message: 'text must not be empty',
      fix: 'write the text, or leave the key out',
    },
    {
      replace: 'status: draft',
      with: 'frame: ▲she said it rains\nstatus: draft',
      code: 'bad-value',
      message: 'frame “she said it rains” must contain {…} exactly once',
      fix: 'write it where the quoted words go',
    },
    {
      replace: 'said: 2025-05-05',
      with: 'said: ▲2025-21',
      code: 'bad-value',
      message: 'said: 2025-21 is a season in EDTF',
      fix: 'write the months: 2025-03/2025-05',
    },
    {
      replace: 'said: 2025-05-05',
      with: 'said: ▲5/5/2025',
      code: 'bad-value',
      message: 'said: 5/5/2025 has its year at the end',
      fix: 'write 2025-05-05',
    },
    {
      replace: 'said: 2025-05-05',
      with: 'said: ▲2025-05-05/2025-04-01',
      code: 'bad-value',
      message: 'said: 2025-05-05/2025-04-01 ends before it begins',
      fix: 'write the earlier date first: 2025-04-01/2025-05-05',
    },
    {
      replace: 'said: 2025-05-05',
      with: 'said: ▲[..2024-12-12]',
      code: 'wrong-kind',
      message: 'said is not text',
      fix: 'put the value in quotation marks: YAML reads square brackets and hyphens as a list',
    },
    {
      replace: 'status: draft',
      with: 'status: draft\npublished: ▲2025-05',
      code: 'bad-value',
      message: 'published “2025-05” is not a day',
      fix: 'write year, month and day, such as 2026-11-23',
    },
    {
      replace: '\nlanguage: en',
      with: '\nlanguage: ▲english',
      code: 'bad-value',
      message: 'language “english” is not a BCP 47 language tag',
      fix: 'write en, ru or de, for instance, or und if the language is not stated',
    },
  ];
  test.each(cases)('$with', (mistake) => expectIssue('quotes', quote, mistake));

  test('valid values that are almost invalid pass', () => {
    for (const [old, now] of [
      ['said: 2025-05-05', 'said: "[..2024-12-12]"'],
      ['said: 2025-05-05', 'said: 2024-04/2024-08'],
      ['language: en', 'language: und'],
      ['language: en', 'language: zh-Hans'],
      ['status: draft', 'frame: she said {…} and left\nstatus: draft'],
      ['text: Rain.', 'text: "{…}"'],
      ['status: draft', 'occasion: a fair\nstatus: draft'],
    ] as const) {
      expect(issuesOf('quotes', quote.replace(old, now))).toEqual([]);
    }
  });
});
