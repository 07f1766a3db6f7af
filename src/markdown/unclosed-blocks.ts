import { describeIssue } from '../issues/describe-issue.ts';
import type { PositionedIssue } from '../issues/issue.ts';
import { openBlocks } from './open-blocks.ts';

/**
 * The issues of directives with those of blocks that are not closed where each was opened.
 * @param issues those that the parser's blocks have
 */
export function withUnclosed(
  issues: readonly PositionedIssue[],
  markdown: string,
): readonly PositionedIssue[] {
  const { open } = openBlocks(markdown);
  if (open.length === 0) return issues;
  return [
    ...issues.filter(({ code }) => code !== 'unclosed-directive'),
    ...open.map(({ directive, line, column }) => ({
      line,
      column,
      ...describeIssue('unclosed-directive', { directive }),
    })),
  ];
}
