import { describe, expect, test } from 'vitest';
import { alignWords } from '../../../src/quotation/compare-words.ts';
import { printedWords } from '../../../src/quotation/printed-words.ts';
import { barcodeOf, PITCH } from '../../../src/stemma/barcode.ts';
import { wholeChanges } from '../../../src/stemma/whole-changes.ts';
import { recordOf } from './fixture-records.ts';
import { fixtures } from './fixtures.ts';

/** The number of ticks in a path. */
function ticksOf(path = ''): number {
  return [...path.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + (Number(length) + PITCH / 2) / PITCH,
    0,
  );
}

const between = (one: string, other: string) =>
  barcodeOf(alignWords(printedWords(one, 'en'), printedWords(other, 'en')));

describe('a barcode', () => {
  test('has a tick for each word that was kept, lost or added', () => {
    const { ticks, width, paths } = between('the rain will stop soon', 'the rain may well stop');
    expect(Object.entries(paths).map(([kind, path]) => [kind, ticksOf(path)])).toEqual([
      ['kept', 3],
      ['lost', 2],
      ['added', 2],
    ]);
    expect(ticks).toBe(7);
    expect(width).toBe(7 * PITCH - PITCH / 2);
  });

  test('has a single path if the words are the same', () => {
    expect(between('the rain', 'The rain').paths).toEqual({ kept: 'M0 8h6' });
  });

  test('runs in the direction of the text', () => {
    const changes = alignWords(printedWords('a b c', 'en'), printedWords('a b', 'en'));
    expect(barcodeOf(changes).paths).toEqual({ kept: 'M0 8h6', lost: 'M8 12h2' });
    expect(barcodeOf(changes, 'rtl').paths).toEqual({ lost: 'M0 12h2', kept: 'M4 8h6' });
  });

  test('compares all of a headline made of the words said, but only the quoted words of another sentence', () => {
    const { record } = recordOf({
      text: 'the rain will stop in May, and nobody knows why',
      printings: [
        { id: 'post' },
        { id: 'star', form: 'mixed', text: 'the rain will stop “in May” at last' },
        { id: 'herald', form: 'mixed', text: 'Lee told a meeting of farmers of an end “in May”' },
        { id: 'echo', form: 'indirect', text: 'Lee spoke of the weather to farmers at length' },
      ],
    });
    const [post, ...others] = record.witnesses;
    const kinds = others.map((each) =>
      Object.keys(barcodeOf(wholeChanges(record, post ?? each, each)).paths),
    );
    expect(kinds).toEqual([['kept', 'lost', 'added'], ['outside', 'kept'], []]);
  });

  test('has no ticks for a printing in another language', () => {
    const { record } = recordOf(fixtures.twelve);
    const [post] = record.witnesses;
    const kurier = record.witnesses.find(({ id }) => id === 'kurier');
    expect(post && kurier && barcodeOf(wholeChanges(record, post, kurier)).ticks).toBe(0);
  });
});
