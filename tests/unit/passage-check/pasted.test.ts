import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/passage-check/check.ts';
import { findingInWords } from '../../../src/passage-check/in-words.ts';
import { withoutMarkup } from '../../../src/passage-check/without-markup.ts';
import { first, graded, index, indexOf, rain, record, witness } from './rain-records.ts';

/** A text in the small capitals of the phonetic alphabet; letters without one become lowercase. */
function inSmallCapitals(text: string): string {
  const letters = Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘqʀꜱᴛᴜᴠᴡxʏᴢ');
  return text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => letters[letter.charCodeAt(0) - 97] ?? letter);
}

/** A text in letters of another style, given the code points of that style's A and a. */
function styled(text: string, capital: number, small: number): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(code < 97 ? capital + code - 65 : small + code - 97);
  });
}

const herald = 'The rain must come in May, and the harvest will be excellent.';

test.each([
  ['a handle', '@Rain will probably come in May, and the harvest will be good'],
  ['a hashtag', 'The #rain will probably come in #May, and the #harvest will be good'],
  ['a hashtag at the end', 'The rain will probably come in #May'],
  ['a hashtag in quotation marks', 'Lee: “the #rain will probably come in #May”'],
])('%s counts as a word of the quotation', async (_, text) => {
  expect(await graded(text)).toEqual(['trimmed', 'lee-rain', 'post']);
});

test('hesitation words are shown as added by the text', async () => {
  const text = rain.replace('will probably', 'will, um, you know, probably');
  const finding = await first(text);
  if (finding.grade === 'not-on-record') throw new Error('It was not found.');
  expect([finding.grade, finding.record.id]).toEqual(['new-variant', 'lee-rain']);
  const added = finding.nearest.changes.filter(({ kind }) => kind === 'added');
  expect(added.flatMap(({ other }) => other.map(({ letters }) => letters))).toEqual([
    'um',
    'you',
    'know',
  ]);
});

describe('what surrounds copied words is not mistaken for part of them:', () => {
  test.each([
    ['an urgent post', `@desk BREAKING 🚨: ${rain} https://t.co/x7Yz`],
    ['a post in a thread', `🧵1/ ${rain}`],
    ['a numbered post', `2/ ${rain} (2/7)`],
    ['a quotation in a chat message', `[12/01/2025, 10:33] Mum: “${rain}”`],
    ['a message copied from Telegram', `Mum, [12.01.2025 10:33]\n${rain}`],
    ['letters in bold', styled(rain, 0x1d5d4, 0x1d5ee)],
    ['letters in script', styled(rain, 0x1d4d0, 0x1d4ea)],
    ['letters in circles', styled(rain, 0x24b6, 0x24d0)],
    ['small capitals', inSmallCapitals(rain)],
    ['letters with a line through them', Array.from(rain).join('\u0336')],
    ['note numbers', rain.replace('May,', 'May,¹²')],
    ['an answer', `Q: When will it rain?\nA: ${rain}`],
    [
      'subtitles',
      `1\n00:00:01,000 --> 00:00:04,500\n${rain.replace(' and', '\n\n2\n00:00:04,500 --> 00:00:09,000\nand')}`,
    ],
    ['a transcript', `0:12\n${rain.replace(' and', '\n0:15\nand')}`],
    ['a quotation that somebody passes on', `“Lee told me: ‘${rain}’”`],
    ['an outlet in parentheses', `“${rain}” (The Valley Times, 2020)`],
    ['a credit to a handle', `${rain} via @desk`],
    ['a chat message', `[12/01/2025, 10:33] Mum: ${rain}`],
    ['chat messages', `12.01.25, 10:33 - Ben: Have you seen this?\n12.01.25, 10:34 - Ben: ${rain}`],
    ['a quotation in an email', `> ${rain.replace(' and', '\n> and')}`],
    ['a source after it', `Lee: ${rain} (The Herald, 2020) [1]`],
    ['footnotes inside', rain.replace('May,', 'May,[12]')],
    ['the HTML of a page', `<p class="a">&ldquo;${rain}&rdquo;</p> <b>said</b> Ada&nbsp;Lee`],
    ['character references', `&#34;${rain}&#x22;`],
    ['a quotation within another', `“Lee said ‘${rain}’”`],
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

  test('a name before a colon names the speaker of the words after it', async () => {
    const text = `Ben Gray said: “${rain}” Ada Lee said: “${herald}”`;
    expect(await checkText(text, index)).toMatchObject([
      { grade: 'speaker-differs', otherSpeaker: 'Ben Gray' },
      { grade: 'known-alteration' },
    ]);
  });
});

test('two quotations without marks are separate', async () => {
  const snow = 'Snow in April ruins the apple trees of the whole valley.';
  const ids = async (text: string) =>
    (await checkText(text, index)).map((finding) =>
      finding.grade === 'as-printed' ? finding.record.id : finding.grade,
    );
  expect(await ids(`${snow} ${rain}`)).toEqual(['lee-snow', 'lee-rain']);
  expect(await ids(`${rain}\n${snow}`)).toEqual(['lee-rain', 'lee-snow']);
  expect(await ids(`${rain} Nobody else has ever said such things.`)).toEqual(['lee-rain']);
});

test.each([
  `As Ben Gray put it, “${rain}”`,
  `“${rain}” (attributed to Ben Gray)`,
  `“${rain}”, per Ben Gray`,
  `In the words of Ben Gray, “${rain}”`,
  `Quote by Ben Gray: “${rain}”`,
  `Ben Gray on X: “${rain}”`,
  `“${rain}”\nBen Gray`,
  `“${rain}”\nBen Gray, farmer`,
  `But Ben Gray said: “${rain}”`,
  `Ben Gray: Farmers ‘${rain}’`,
])('Ben Gray is recognized as the speaker: %s', async (text) => {
  expect(await checkText(text, index)).toMatchObject([
    { grade: 'speaker-differs', otherSpeaker: 'Ben Gray' },
  ]);
});

test.each([`“${rain}”\nRead More`, `“${rain}”\nThe Daily Herald`, `Breaking News: Lee “${rain}”`])(
  'no speaker is recognized: %s',
  async (text) => {
    expect(await checkText(text, index)).toMatchObject([{ grade: 'as-printed' }]);
  },
);

describe('a name in another script', () => {
  const text = 'Дождь придет в мае, и урожай будет хорошим';
  const printed = [witness('post', text, { language: 'ru' })];
  const named = (more: object) => indexOf([record('lee-dozhd', printed, more)]);
  const speaker = async (name: string, more: object) => {
    const [finding] = await checkText(`«${text}», — сказала ${name}.`, named(more));
    return finding?.grade === 'not-on-record' ? undefined : finding?.otherSpeaker;
  };

  test('is compared if the record has the speaker’s names in that script', async () => {
    const more = { names: ['ada', 'lee', 'ада', 'ли', 'ладогин'] };
    expect(await speaker('Вера Серая', more)).toBe('Вера Серая');
    expect(await speaker('Ада Ли', more)).toBeUndefined();
    expect(await speaker('Ада Ладогина', more)).toBeUndefined();
  });

  test('is not compared if the record has no names in that script', async () => {
    expect(await speaker('Вера Серая', {})).toBeUndefined();
    expect(await speaker('Вера Серая', { names: ['ada', 'lee'] })).toBeUndefined();
  });
});

test('a period after a name is not part of it', async () => {
  expect(await checkText(`“${rain}”, said Ben Gray.`, index)).toMatchObject([
    { grade: 'speaker-differs', otherSpeaker: 'Ben Gray' },
  ]);
});

test.each(['', '...', '“”', 'https://news.example.org/2020/rain-in-may', '@desk'])(
  'there are no words to check in: %s',
  async (text) => {
    expect(await checkText(text, index)).toEqual([]);
  },
);

test('a finding says that a few words are too few, and that a missing record does not prove words false', async () => {
  expect(findingInWords(await first('Regen'))).toEqual([expect.stringContaining('too few words')]);
  expect(findingInWords(await first('We choose to go to the Moon'))).toEqual([
    expect.stringContaining('does not mean it is false'),
  ]);
});

test('withoutMarkup removes only tags and resolves character references', () => {
  const text = 'If a < b and c > d, &c.; AT&T; &unknown; <name> <img src=x>';
  expect(withoutMarkup(text)).toBe(text);
  expect(withoutMarkup('<q>One</q><br/>two &amp;lt; &#1114112;')).toBe('“One” two &lt; &#1114112;');
});
