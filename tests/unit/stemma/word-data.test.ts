import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedWords } from '../../../src/quotation/printed-words.ts';
import { wordDataOf, type PrintingWords, type WordData } from '../../../src/stemma/word-data.ts';
import { recordOf } from './fixture-records.ts';
import { fixtures, type Fixture } from './fixtures.ts';

/** The text of a printing, assembled from the words of the copy-text and its own. */
function textFrom({ words }: WordData, { runs }: PrintingWords): string {
  let at = 0;
  let text = '';
  for (const run of runs) {
    if (typeof run === 'string') text += run;
    else {
      const [count, own] = typeof run === 'number' ? [run, undefined] : run;
      const taken = words.slice(at, (at += Math.abs(count)));
      if (count > 0) text += own ?? taken.join('');
    }
  }
  expect(at).toBe(words.length);
  return text;
}

describe('the word data of a record', () => {
  test.each(Object.entries<Fixture>(fixtures))(
    'gives back the text of every printing of “%s”',
    (_, fixture) => {
      const { record } = recordOf(fixture);
      const data = wordDataOf(record);
      for (const { id, text } of record.witnesses) {
        const printing = data.printings[id];
        expect(printing && textFrom(data, printing)).toBe(text);
      }
    },
  );

  test('gives back any two texts', () => {
    const anyText = fc
      .array(
        fc.constantFrom('rain', 'Rain', '“rain”', 'snow,', 'snow', '—', 'can’t', "can't", '雨不停'),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((words) => words.join(' '))
      .filter((text) => printedWords(text, 'en').length > 0 && /\p{L}/u.test(text));
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const { record } = recordOf({
          text: one,
          printings: [{ id: 'post' }, { id: 'star', text: other }],
        });
        const data = wordDataOf(record);
        const star = data.printings['star'];
        expect(star && textFrom(data, star)).toBe(other);
      }),
    );
  });
});
