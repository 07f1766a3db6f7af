import { expect, test } from 'vitest';
import type { Witness } from '../../../src/schemas/witness.ts';
import { wholeChanges } from '../../../src/stemma/whole-changes.ts';

const said = 'The world will move on, but Russia will only use second-grade tech for many years';

/** The kinds of changes between the words said and a sentence that partly quotes them. */
function kindsOf(base: string, text: string, language = 'en'): string[] {
  const printing = (id: string, form: Witness['form'], words: string): Witness => ({
    ...{ id, source: id, part: 'body', follows: 'unknown' },
    ...{ form, text: words },
  });
  const witnesses = [printing('a', 'direct', base), printing('b', 'mixed', text)] as const;
  return wholeChanges({ language, witnesses: [...witnesses] }, ...witnesses).map(
    ({ kind }) => kind,
  );
}

test('a sentence made of the words said is compared as a whole', () => {
  const headline = 'Russia will be using “second-grade tech” for many years';
  expect(kindsOf(said, headline)).toContain('instead-of');
});

test.each([
  ['en', 'We will go home soon', 'She said “We will go home”'],
  ['fa', 'بنی آدم اعضای یکدیگرند که در آفرینش', 'سعدی گفت که بنی آدم «اعضای یکدیگرند»'],
])('words before and after the quoted words are not a change (%s)', (language, base, text) => {
  const kinds = new Set(kindsOf(base, text, language));
  expect([...kinds].sort()).toEqual(['outside', 'same']);
});
