import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** The publication says what it is: its content folder has settings. */
export function* settingsGiven({ dir, settings }: Content): Iterable<Issue> {
  if (!settings.exists)
    yield { file: settings.path, line: 1, column: 1, ...describeIssue('no-settings', { dir }) };
}
