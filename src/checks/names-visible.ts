import type { Content } from '../content/content.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { namesOfSpeakers } from './names-of-speakers.ts';
import { issuesInProse } from './prose-in.ts';

const HIDDEN = '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]';
/** Scripts that never use an invisible character in a word. */
const PLAIN = '[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{sc=Han}]';

const hidden = new RegExp(HIDDEN, 'gu');
const anyHidden = new RegExp(HIDDEN, 'u');
/**
 * An invisible character that cannot belong to a letter. Persian and the scripts of India use such characters; most scripts do
 * not.
 */
const misplaced = new RegExp(`(?:^|\\s|${PLAIN}\\p{M}*)${HIDDEN}|${HIDDEN}(?:$|\\s|${PLAIN})`, 'u');
const word = new RegExp(`(?:\\p{L}|\\p{M}|${HIDDEN})+`, 'gu');

/**
 * The names of speakers and authors contain no invisible characters, in records or in our prose. Otherwise nobody could search
 * for them.
 */
export function* namesVisible(content: Content): Iterable<Issue> {
  const words = new Set(
    [...namesOfSpeakers(content).keys()].flatMap((name) => name.split(/[\s-]/)),
  );
  yield* issuesInProse(content, (text) => {
    if (!anyHidden.test(text) || !misplaced.test(text)) return undefined;
    const name = text.match(word)?.find((each) => {
      const visible = each.replace(hidden, '');
      return misplaced.test(each) && /^\p{Lu}/u.test(visible) && words.has(visible);
    });
    return name === undefined ? undefined : describe(name);
  });
  for (const { data, issueAt } of content.authors)
    if (misplaced.test(data.name)) yield issueAt(['name'], describe(data.name));
}

function describe(name: string): IssueDescription {
  return describeIssue('hidden-in-name', { name: name.replace(hidden, '') });
}
