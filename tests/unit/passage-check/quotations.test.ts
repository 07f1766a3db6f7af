import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations, markedQuotations } from '../../../src/passage-check/quotations.ts';

const words = 'The rain will probably come in May';

/** The names to which a text attributes its first quotation, in any reading. */
function speakers(text: string): string[] {
  return [...new Set(findQuotations(text)[0]?.readings.flatMap((reading) => reading.speakers))];
}

/** The words of each quotation in a text, in the first reading. */
function read(text: string): string[] {
  return findQuotations(text).map(({ readings }) => readings[0].words);
}

describe('quotation marks', () => {
  test.each([
    ['“', '”'],
    ['"', '"'],
    ['„', '“'],
    ['„', '”'],
    ['«', '»'],
    ['« ', ' »'],
    ['»', '«'],
    ['‘', '’'],
    ["'", "'"],
    ['「', '」'],
    ['＂', '＂'],
  ])('%s…%s', (open, close) => {
    expect(read(`She said on Monday ${open}${words}${close} and left.`)).toEqual([words]);
  });

  test('a few words in quotation marks are a term or a title, not a quotation', () => {
    expect(markedQuotations('They call it “second-grade tech” and “huge”.')).toEqual([]);
  });

  test('marks inside marks belong to the quotation', () => {
    expect(read(`“He told me ‘${words}’ and left”`)).toEqual([`He told me ‘${words}’ and left`]);
  });

  test('a quotation whose mark is never closed ends with its paragraph', () => {
    expect(read(`“${words}.\n\nThe next paragraph is ours.`)).toEqual([`${words}.`]);
  });

  test('words interrupted by “he said” are one quotation', () => {
    expect(read('“The rain,” Lee said on Monday, “will probably come in May.”')).toEqual([
      'The rain will probably come in May.',
    ]);
    expect(read('“The rain”, said the minister, “will probably come in May.”')).toEqual([
      'The rain will probably come in May.',
    ]);
  });

  test('two sentences with another sentence between them are two quotations', () => {
    expect(read(`“${words}.” He paused. “The harvest will be good then.”`)).toHaveLength(2);
  });
});

describe('without marks', () => {
  test.each([
    `${words} 🌧️🌧️ #rain #weather @ada https://example.org/a?b=c`,
    `RT @news_desk: ${words}`,
    `  ${words}\n\n#may`,
    `🇬🇧 ${words} 👍🏽`,
  ])('tags, handles, links and emoji are left out: %s', (post) => {
    expect(read(post)).toEqual([words]);
  });

  test('a hashtag inside a sentence is one of its words', () => {
    expect(read('The #rain will probably come in May')).toEqual([words]);
  });

  test.each([
    `Ada Lee: ${words}`,
    `${words} — Ada Lee`,
    `${words}\n— Ada Lee, minister`,
    `Ada Lee said that ${words}`,
    `${words}, he said.`,
    `${words}, Ada Lee told reporters on Monday.`,
    `Ada Lee: ${words} — The Post`,
  ])('one reading leaves out the speaker: %s', (text) => {
    expect(findQuotations(text)[0]?.readings.map((reading) => reading.words)).toContain(words);
  });

  test('emoji alone are the words', () => {
    expect(read('👍')).toEqual(['👍']);
  });

  test.each(['', ' \n\t '])('nothing is quoted: %j', (text) => {
    expect(findQuotations(text)).toEqual([]);
  });
});

describe('the speaker is found', () => {
  test.each([
    `Ada Lee said: “${words}”`,
    `Ada Lee, the minister, told reporters: “${words}”`,
    `“${words},” Ada Lee said.`,
    `“${words},” said the former finance minister Ada Lee on Monday.`,
    `“${words}” — Ada Lee`,
    `“${words}”\n\n— Ada Lee, 2020`,
    `“${words}” (Ada Lee, 2020)`,
    `According to Ada Lee, “${words}”`,
    `Ada Lee: “${words}”`,
    `“The rain,” Ada Lee said, “will probably come in May.”`,
    `${words} — Ada Lee`,
    `Ada Lee: ${words}`,
  ])('%s', (text) => {
    expect(speakers(text)).toEqual(['Ada Lee']);
  });

  test.each([
    `“${words},” he said.`,
    `She said “${words}”`,
    `“${words}.” The minister left.`,
    `She called it “${words}”. Ada Lee said nothing.`,
  ])('but not if nobody is named: %s', (text) => {
    expect(speakers(text)).toEqual([]);
  });
});

test('in any text, quotations are in order and within the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('“', '”', '"', "'", '«', '»', '—', ': ', ' said ', '\n\n', '@a', '#b', '👍'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let done = 0;
      for (const { readings, start, end } of findQuotations(text)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(readings.every((reading) => reading.words !== '')).toBe(true);
        done = end;
      }
    }),
  );
});
