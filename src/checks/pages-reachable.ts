import type { Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';
import { sections } from './site-sections.ts';

/** A standing page has an address of its own: none that a section of the site has already. */
export function* pagesReachable(content: Content): Iterable<Issue> {
  for (const page of content.pages) {
    if (!sections.includes(`${page.id}/`) && page.id !== '404') continue;
    yield page.issueAt([], {
      code: 'address-taken',
      message: `the address /${page.id}/ is that of a section of the site`,
      fix: 'rename the file',
    });
  }
}
