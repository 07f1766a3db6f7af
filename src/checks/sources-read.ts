import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** We have read every source of a printing, of an original, or of a role. */
export function* sourcesRead(content: Content): Iterable<Issue> {
  const isUnread = (source: string): boolean =>
    content.get('sources', source)?.data.read === 'cited-by-others';
  for (const { data, issueAt } of content.quotes) {
    for (const [index, { source }] of data.witnesses.entries())
      if (isUnread(source))
        yield issueAt(['witnesses', index, 'source'], describeIssue('source-unread', { source }));
    const source = data.original?.source;
    if (source !== undefined && isUnread(source))
      yield issueAt(['original', 'source'], describeIssue('source-unread', { source }));
  }
  for (const { data, issueAt } of content.speakers)
    for (const [role, { attested }] of data.roles.entries())
      for (const [index, { source }] of attested.entries())
        if (isUnread(source))
          yield issueAt(
            ['roles', role, 'attested', index, 'source'],
            describeIssue('source-unread', { source }),
          );
}
