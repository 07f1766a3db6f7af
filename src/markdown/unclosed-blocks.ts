import { describeIssue } from '../issues/describe-issue.ts';
import type { PositionedIssue } from '../issues/issue.ts';
import { openBlocks } from './open-blocks.ts';

/**
 * Replaces the parser's issues about unclosed blocks with issues at the lines that open them.
 * @param issues the issues of directives, in the blocks that the parser found
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
