import { allRecords, type Content } from '../content/content.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';
import { webAddressProblem } from '../schemas/web-address.ts';
import { sitePaths, type SitePaths } from './site-paths.ts';

/** Every link leads to a full URL, an email address, a section of the same text, or a page or file on the site. */
export function* linksSafe(content: Content): Iterable<Issue> {
  let known: SitePaths | undefined;
  const paths = (): SitePaths => (known ??= sitePaths(content));
  for (const record of allRecords(content)) {
    const sections = new Set(record.body.headings.map(({ id }) => id));
    for (const { address, ...position } of record.body.links) {
      const description = address.startsWith('#')
        ? sectionIssue(address, sections)
        : linkIssue(address, paths);
      if (description) yield record.issueInBody(position, description);
    }
  }
}

function sectionIssue(
  address: string,
  sections: ReadonlySet<string>,
): IssueDescription | undefined {
  const id = address.slice(1);
  if (sections.has(id)) return undefined;
  return describeIssue('dead-section', { address, nearest: nearest(id, sections) });
}

function linkIssue(address: string, paths: () => SitePaths): IssueDescription | undefined {
  if (/^mailto:[^\s@?]+@[^\s@?]+$/i.test(address)) return undefined;
  if (/^https?:/i.test(address)) {
    const problem = webAddressProblem(address);
    return problem === undefined ? undefined : describeIssue('faulty-link', { address, problem });
  }
  const path = /^\/(?!\/)([^?#]*)/.exec(address)?.[1];
  if (path === undefined) return describeIssue('unsafe-link', { address });
  const { pages, files } = paths();
  if (pages.has(path) || files.has(path)) return undefined;
  const near = nearest(path.replace(/^pages\//, ''), [...pages, ...files]);
  return describeIssue('dead-link', {
    address,
    withSlash: pages.has(`${path}/`) ? `/${path}/` : undefined,
    nearest: near === undefined ? undefined : `/${near}`,
  });
}
