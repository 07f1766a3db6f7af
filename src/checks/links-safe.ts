import { publishedAddresses, unreadableAddresses } from '../content/addresses.ts';
import { allRecords, type Content } from '../content/content.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import { nearest } from '../issues/did-you-mean.ts';
import type { Issue } from '../issues/issue.ts';
import { sections } from './site-sections.ts';

/** Links lead to http, https or mail addresses, to a section of the same page, or to a page of the site that exists. */
export function* linksSafe(content: Content): Iterable<Issue> {
  const known = new Set([
    ...sections,
    ...[...publishedAddresses(content), ...unreadableAddresses(content)]
      .filter((address) => !address.startsWith('events/'))
      .map((address) => `${address.replace(/^pages\//, '')}/`),
  ]);
  for (const record of allRecords(content)) {
    for (const { address, ...position } of record.body.links) {
      const description = linkIssue(address, known);
      if (description) yield record.issueInBody(position, description);
    }
  }
}

/** Pages that are built from several records, and files. */
const generated =
  /^quotes\/(?:form\/(?:direct|mixed|indirect|never-said)|year\/\d{4})\/$|^timeline\/(?:topic\/[a-z0-9-]+\/)?(?:\d{4}\/)?$|\.[a-z]+$/;

function linkIssue(address: string, known: ReadonlySet<string>): IssueDescription | undefined {
  if (/^(?:https?:\/\/.|mailto:.|#)/i.test(address)) return undefined;
  const path = /^\/(?!\/)([^?#]*)/.exec(address)?.[1];
  if (path === undefined) return describeIssue('unsafe-link', { address });
  if (known.has(path) || generated.test(path)) return undefined;
  return describeIssue('dead-link', {
    address,
    withSlash: known.has(`${path}/`) ? `/${path}/` : undefined,
    nearest: nearest(path.replace(/^pages\//, ''), known),
  });
}
