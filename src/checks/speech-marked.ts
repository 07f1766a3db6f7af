import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { shortened } from '../issues/shortened.ts';
import { unmarkedSpeech } from '../quotation/speech/unmarked.ts';
import { namesOfSpeakers, nameTest } from './names-of-speakers.ts';
import { issuesInProse } from './prose-in.ts';

/**
 * Our prose never lets a speaker on record speak in the first person without quotation marks, since such words need a record.
 */
export function* speechMarked(content: Content): Iterable<Issue> {
  const isName = nameTest(namesOfSpeakers(content));
  yield* issuesInProse(content, (text) => {
    if (text.startsWith(':::')) return undefined;
    const passage = unmarkedSpeech(text, isName);
    return passage === undefined
      ? undefined
      : describeIssue('unmarked-speech', { passage: shortened(passage.trim(), 80) });
  });
}
