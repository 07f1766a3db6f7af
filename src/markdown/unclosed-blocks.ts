import { describeIssue } from '../issues/describe-issue.ts';
import type { PositionedIssue } from '../issues/issue.ts';

const fence = /^[ \t>]*(?:(`{3,}|~{3,})|(:{3,})(?:([a-z][\w-]*)[^\n]*|[ \t]*))$/;

/**
 * The issues of directives with those of blocks that are not closed where each was opened. A closing line is that of the
 * last block opened, as an editor reads it, whichever block the parser closes with it.
 * @param issues those that the parser's blocks have
 */
export function withUnclosed(
  issues: readonly PositionedIssue[],
  markdown: string,
): readonly PositionedIssue[] {
  const open: { directive: string; line: number; column: number }[] = [];
  let code: string | undefined;
  for (const [index, text] of markdown.split('\n').entries()) {
    const [whole = '', ticks, colons, directive] = fence.exec(text) ?? [];
    if (ticks !== undefined && (code === undefined || ticks.startsWith(code)))
      code = code === undefined ? ticks : undefined;
    if (colons === undefined || code !== undefined) continue;
    if (directive !== undefined)
      open.push({ directive, line: index + 1, column: whole.indexOf(':') + 1 });
    else open.pop();
  }
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
