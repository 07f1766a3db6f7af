import { expect, test } from 'vitest';
import { hasTopicPage } from '../../../src/archive/speaker-topics.ts';
import { site } from '../../../src/site.ts';
import { quote } from '../outputs/citation/small-archive.ts';

test.each([
  [2, false],
  [9, false],
  [10, true],
])(
  'with the section switched off, a topic with %i quotations has a page: %s',
  (count, expected) => {
    expect(site.speakerTopics).toBe(false);
    const topic = { id: 'rain', html: '', title: 'Regen' };
    const quotes = Array.from({ length: count }, () => quote());
    expect(hasTopicPage({ topic, quotes })).toBe(expected);
  },
);
