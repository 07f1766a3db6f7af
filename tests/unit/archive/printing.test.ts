import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/archive/records.ts';
import { printingOf, printingsIn } from '../../../src/archive/printing.ts';
import { labelsOf } from '../../../src/archive/labels.ts';
import type { Witness } from '../../../src/schemas/witness.ts';
import { archiveOf, article, quote, source } from '../outputs/citation/small-archive.ts';

function witness(given: Partial<Witness> = {}): Witness {
  return {
    id: 'paper',
    source: 'paper',
    part: 'body',
    form: 'direct',
    text: 'It will rain',
    follows: 'unknown',
    ...given,
  };
}

const german = witness({
  id: 'zeitung',
  language: 'de',
  text: 'Es regnet',
  gloss: 'It is raining',
});
const headline = witness({
  id: 'post',
  source: 'post',
  part: 'headline',
  form: 'mixed',
  medium: 'speech',
  text: 'It “won’t” rain',
  follows: 'paper',
});
const record: Quote = quote({
  text: 'It will rain',
  medium: 'document',
  translation: { from: 'de', by: 'Reuters' },
  gloss: 'our translation',
  witnesses: [witness(), german, headline, witness({ id: 'same' })],
});
const sources = [source(), source({ id: 'post', 'container-title': 'The Post' })];
const archive = archiveOf({ quotes: [record], sources });

describe('the labels of a printing', () => {
  test.each([undefined, 'paper'])('are the record’s own for the copy-text (witness: %s)', (id) => {
    const printing = printingOf(record, id, archive);
    expect(printing.otherPrinting).toBeUndefined();
    expect(printing.gloss).toBe('our translation');
    expect(labelsOf(printing)).toEqual([
      'Direct quotation',
      'Translated from German by Reuters',
      'From a document',
    ]);
  });

  test('say how another printing differs', () => {
    const printing = printingOf(record, 'post', archive);
    expect(printing).toMatchObject({ form: 'mixed', medium: 'speech', language: 'en' });
    expect(printing.gloss).toBeUndefined();
    expect(labelsOf(printing)).toEqual([
      'As printed by The Post (headline): partly quoted, form changed; a negation was gained',
      'Translated from German by Reuters',
    ]);
  });

  test('do not call words in the language they were said in a translation', () => {
    const printing = printingOf(record, 'zeitung', archive);
    expect(printing).toMatchObject({ language: 'de', gloss: 'It is raining' });
    expect(labelsOf(printing)).toEqual([
      'As printed by The Paper: direct quotation, in another language',
      'From a document',
    ]);
  });
});

test('an article’s printings are those among its key quotations and in its text, each listed once', () => {
  const story = article({
    'key-quotes': [{ quote: record.id, note: 'why' }],
    references: {
      quotes: [record.id],
      printings: [
        { id: record.id, witness: 'post' },
        { id: record.id, witness: undefined },
        { id: record.id, witness: 'paper' },
      ],
      sources: [],
      wordCount: 1,
    },
  });
  const printings = printingsIn(story, archive);
  expect(printings.map(({ otherPrinting }) => otherPrinting?.witness.id)).toEqual([
    undefined,
    'post',
  ]);
  expect(printings[0]?.speakers.map(({ id }) => id)).toEqual(['ann']);
});
