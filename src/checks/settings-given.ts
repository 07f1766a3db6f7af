import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { unfinished } from '../markdown/node-issues.ts';

/** The content folder has settings, and none of their texts contains a placeholder. */
export function* settingsGiven({ dir, settings }: Content): Iterable<Issue> {
  const { path: file, locate } = settings;
  for (const [key, value] of Object.entries(settings.data ?? {})) {
    const [mark] = typeof value === 'string' ? (value.match(unfinished) ?? []) : [];
    if (mark !== undefined)
      yield { file, ...locate([key]), ...describeIssue('unfinished-text', { text: mark }) };
  }
  if (!settings.exists)
    yield { file: settings.path, line: 1, column: 1, ...describeIssue('no-settings', { dir }) };
}
