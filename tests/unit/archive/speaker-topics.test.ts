import { expect, test } from 'vitest';
import { hasTopicPage, speakerTopics } from '../../../src/archive/speaker-topics.ts';
import { site } from '../../../src/site.ts';
import type { Topic } from '../../../src/archive/records.ts';
import { archiveOf, quote } from '../outputs/citation/small-archive.ts';

const topic = (id: string, title: string): Topic => ({ id, html: '', title });

test('only topics with more than one quotation by the speaker are listed, in the archive’s order', () => {
  const quotes = [
    quote({ id: 'one', topics: ['rain'] }),
    quote({ id: 'two', said: '2024-05-03', topics: ['wind', 'rain'] }),
    quote({ id: 'three', topics: ['sun'] }),
    quote({ id: 'four', said: '2024-05-04', topics: ['wind'] }),
    quote({ id: 'five', speakers: ['another'], topics: ['sun'] }),
  ];
  const topics = [topic('wind', 'A wind'), topic('rain', 'The rain'), topic('sun', 'The sun')];
  const archive = archiveOf({ quotes, topics });
  const [speaker = ''] = quotes[0]?.speakers ?? [];
  expect(
    speakerTopics(speaker, archive).map((each) => [each.topic.id, each.quotes.map(({ id }) => id)]),
  ).toEqual([
    ['wind', ['two', 'four']],
    ['rain', ['one', 'two']],
  ]);
});

test('with the section switched on, a topic with two quotations has a page', () => {
  expect(site.speakerTopics).toBe(true);
  expect(hasTopicPage({ topic: topic('rain', 'Rain'), quotes: [quote(), quote()] })).toBe(true);
});
