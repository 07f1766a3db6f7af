import { site } from '../site.ts';
import type { Archive } from './archive.ts';
import type { Quote, Topic } from './records.ts';

/** The quotations of one speaker on one topic, by date. */
export interface SpeakerOnTopic {
  readonly topic: Topic;
  readonly quotes: readonly Quote[];
}

/** How many quotations of a speaker on one topic get a page. */
const MANY = 10;

/** Whether what a speaker said on a topic has a page of its own. If not, the speaker's page links to each quotation. */
export function hasTopicPage({ quotes }: SpeakerOnTopic): boolean {
  return site.speakerTopics || quotes.length >= MANY;
}

/** The topics on which a speaker is quoted more than once, by title. */
export function speakerTopics(
  speaker: string,
  { topics, quotesBy }: Pick<Archive, 'topics' | 'quotesBy'>,
): SpeakerOnTopic[] {
  const byTopic = new Map<string, Quote[]>();
  for (const quote of quotesBy(speaker)) {
    for (const id of new Set(quote.topics)) byTopic.set(id, [...(byTopic.get(id) ?? []), quote]);
  }
  return [...byTopic]
    .filter(([, quotes]) => quotes.length > 1)
    .map(([id, quotes]) => ({ topic: topics.getOrThrow(id), quotes }))
    .sort((a, b) => (a.topic.title < b.topic.title ? -1 : 1));
}
