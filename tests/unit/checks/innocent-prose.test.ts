import { expect, test } from 'vitest';
import { addLi } from './other-speaker.ts';
import { smallContent } from './small-content.ts';

const article = 'articles/rain.md';
const inline = 'She said: :quote[The rain will probably come in May]{#lee-rain}.';
const words = ':quote[The rain will probably come in May]{#lee-rain}';
const setOff = ':::quote{#lee-rain}\nThe rain will probably come in May\n:::';

async function codesOf(passages: readonly string[]) {
  const content = smallContent();
  try {
    addLi(content);
    content.edit(article, inline, ['It rained.', ...passages].join('\n\n'));
    const issues = await content.issues();
    return issues.map(({ code, line, severity }) => ({
      code,
      severity,
      // The text of the paragraph shows which one it is.
      text: content.read(article).split('\n')[line - 1],
    }));
  } finally {
    content.delete();
  }
}

/** Good prose around a quotation by Ada Lee, the minister of farming. Li Bo is a baker who has also been quoted. */
const innocent = [
  `Scholz visited Beijing in November. Lee told the market that ${words}.`,
  `Li Bo was in the audience. On the stage, the minister turned to the farmers: ${words}.`,
  `The White House had no comment. Lee was blunter: ${words}.`,
  `The Supreme Court said nothing of it. Ada Lee did: ${words}.`,
  `The Foreign Ministry said it would study the plan; Lee announced that ${words}.`,
  `On Monday the Group of Seven met in Italy. Two days later Lee said: ${words}.`,
  `Under the law of 2018 the ministry could act at once. Lee said: ${words}.`,
  `Lee is a farmer. She knows the valley. She told the Post: ${words}.`,
  `The minister did not mince words. ${words}, she said. Li Bo, by contrast, hoped.`,
  `${words}. Li Bo himself could not have put it better.`,
  `What did the minister say of the harvest? ${words}. Li Bo nodded.`,
  `Li Bo and Lee share a table. Asked about it, Lee said ${words}.`,
  `Lee said ${words}. Li Bo did not reply, and Angela Merkel declined to comment.`,
  `Lee never said that the drought was over; what she said was ${words}.`,
  `Li Bo never said ${words}.`,
  `Li Bo did not say ${words}.`,
  `It is false that Li Bo said ${words}.`,
  `Angela Merkel never said ${words}.`,
  `One outlet has Angela Merkel say ${words}.`,
  `It was not Li Bo but Lee who said ${words}.`,
  `Was it Li Bo who said ${words}? No: it was the minister.`,
  `Under Secretary Ada Lee said: ${words}.`,
  `Madam Secretary said: ${words}.`,
  `Downing Street said: ${words}.`,
  `White House officials said: ${words}.`,
  `Angela Merkel, Emmanuel Macron and Rishi Sunak were silent. Lee said: ${words}.`,
  `Winston Churchill called rain a riddle. Lee is plainer: ${words}.`,
  `According to Reuters, Lee said ${words}.`,
  `The New York Times said she was worried. Her words: ${words}.`,
  `By May 2026, nobody said ${words} any more.`,
  `In May 2026 we looked again at what Lee said: ${words}.`,
  `In May 2026 the Star wrote about the promise ${words}.`,
  `On 3 March 2026 a columnist wrote that the words ${words} had been forgotten.`,
  `By December 2030, Lee said, the drought would end: ${words}.`,
  `In March 2024 the council met, of which Lee said nothing when she told the market ${words}.`,
  `In 1957, when nobody forecast the weather, few would have said ${words}.`,
  `Before 2020 nobody would have said ${words}; Lee does.`,
  `## What Li Bo heard\n\nAt the market the minister spoke first: ${words}.`,
  `Li Bo spoke at noon. The minister spoke after him:\n\n${setOff}\n\nLi Bo said nothing of the kind.`,
  'Lee: what we know and what we do not.',
  'We wrote to Lee: may we read the speech?',
  'Lee told us by email: the ministry does not comment.',
  'Our readers may ask: why should we care? Lee gave one answer.',
  'Write to us, said the last column, and many of you did.',
  'I am a reporter, and I have followed Lee since 2015. We correct errors, and we say so.',
];

test('good prose around quotations has no issues', async () => {
  expect(await codesOf(innocent)).toEqual([]);
});

/** Prose that names only somebody else and may or may not mean that person. */
const ambiguous = [
  `Critics of Li Bo see in it ${words}.`,
  `Li Bo would not agree with the minister, for whom the plan is ${words}.`,
  `Li Bo has repeated the promise ${words} on every occasion.`,
  `When Li Bo reads out the promise ${words}, he quotes the minister.`,
  `Li Bo’s aunt was there: ${words}.`,
  `Li Bo sent a deputy. He said: ${words}.`,
  `Nobody was louder than Li Bo. ${words}.`,
  `Some pages have Li Bo say ${words}.`,
  `Some pages claim that Li Bo said ${words}.`,
];

test.each(ambiguous)('a guess is a warning: %s', async (sentence) => {
  expect((await codesOf([sentence])).map(({ code }) => code)).toEqual(['perhaps-other-speaker']);
});
