import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { sections } from './site-sections.ts';

/** No page of text has the address of a section of the site. */
export function* pagesReachable(content: Content): Iterable<Issue> {
  for (const page of content.pages) {
    if (sections.includes(`${page.id}/`) || page.id === '404')
      yield page.issueAt([], describeIssue('address-taken', { page: page.id }));
  }
}
