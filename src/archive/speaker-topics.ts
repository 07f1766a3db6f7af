import { site } from '../site.ts';
import type { Archive } from './archive.ts';
import type { Quote, Topic } from './records.ts';

/** The quotations of one speaker on one topic, by date. */
export interface SpeakerOnTopic {
  readonly topic: Topic;
  readonly quotes: readonly Quote[];
}

/** The number of quotations of a speaker on one topic from which they get a separate page. */
const MIN_FOR_PAGE = 10;

/** Whether a speaker's quotations on a topic have a separate page. If not, the speaker's page links to each of them. */
export function hasTopicPage({ quotes }: SpeakerOnTopic): boolean {
  return site.speakerTopics || quotes.length >= MIN_FOR_PAGE;
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
