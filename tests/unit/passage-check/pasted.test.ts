import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/passage-check/check.ts';
import { findingInWords } from '../../../src/passage-check/in-words.ts';
import { withoutMarkup } from '../../../src/passage-check/without-markup.ts';
import { first, graded, index, rain } from './rain-records.ts';

const herald = 'The rain must come in May, and the harvest will be excellent.';

describe('what is around words where readers copy them', () => {
  test.each([
    ['a post that is urgent', `@desk BREAKING 🚨: ${rain} https://t.co/x7Yz`],
    ['the credit of a handle', `${rain} via @desk`],
    ['a message of a chat', `[12/01/2025, 10:33] Mum: ${rain}`],
    [
      'messages of a chat',
      `12.01.25, 10:33 - Ben: Have you seen this?\n12.01.25, 10:34 - Ben: ${rain}`,
    ],
    ['an email that quotes', `> ${rain.replace(' and', '\n> and')}`],
    ['a source after it', `Lee: ${rain} (The Herald, 2020) [1]`],
    ['footnotes inside', rain.replace('May,', 'May,[12]')],
    ['the source of a page', `<p class="a">&ldquo;${rain}&rdquo;</p> <b>said</b> Ada&nbsp;Lee`],
    ['character references', `&#34;${rain}&#x22;`],
    ['a quotation in another', `“Lee said ‘${rain}’”`],
    ['hyphens at the ends of lines', `12\n${rain.replace('probably', 'prob-\nably')}`],
  ])('%s', async (_, text) => {
    expect(await graded(text)).toEqual(['as-printed', 'lee-rain', 'post']);
  });

  test.each([
    'Did Lee really say that the rain will probably come in May?',
    'Is it true that Ada Lee said the rain will probably come in May?',
  ])('a question: %s', async (text) => {
    expect((await graded(text))[0]).toBe('trimmed');
  });

  test('a name before a colon is that of the next words', async () => {
    const text = `Ben Gray said: “${rain}” Ada Lee said: “${herald}”`;
    expect(await checkText(text, index)).toMatchObject([
      { grade: 'speaker-differs', otherSpeaker: 'Ben Gray' },
      { grade: 'known-alteration' },
    ]);
  });
});

test.each(['', '...', '“”', 'https://news.example.org/2020/rain-in-may', '@desk'])(
  'there are no words to check in: %s',
  async (text) => {
    expect(await checkText(text, index)).toEqual([]);
  },
);

test('a few words are said to be too few, and a sentence on no record to be no evidence', async () => {
  expect(findingInWords(await first('Regen'))).toEqual([expect.stringContaining('too few words')]);
  expect(findingInWords(await first('We choose to go to the Moon'))).toEqual([
    expect.stringContaining('no evidence that it is false'),
  ]);
});

test('only tags and references of text are removed', () => {
  const text = 'If a < b and c > d, &c.; AT&T; &unknown; <name> <img src=x>';
  expect(withoutMarkup(text)).toBe(text);
  expect(withoutMarkup('<q>One</q><br/>two &amp;lt; &#1114112;')).toBe('“One” two &lt; &#1114112;');
});
