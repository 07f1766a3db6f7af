import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** No two sources have the same address. */
export function* addressesDistinct(content: Content): Iterable<Issue> {
  const seen = new Map<string, string>();
  for (const { id, data, issueAt } of content.sources) {
    if (data.URL === undefined) continue;
    const address = pageOf(data.URL);
    const source = seen.get(address);
    if (source === undefined) seen.set(address, id);
    else yield issueAt(['URL'], describeIssue('address-twice', { source }));
  }
}

/** Query parameters that only track campaigns or shares and do not change the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid)$/;

/**
 * Normalizes an address for comparison, dropping the scheme, `www.` or `m.`, trailing slashes, fragment and tracking
 * parameters.
 */
export function pageOf(address: string): string {
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()])
    if (TRACKING.test(key)) url.searchParams.delete(key);
  const host = url.host.replace(/^(?:www|m)\./, '');
  return `${host}${url.pathname.replace(/(?<!\/)\/+$/, '')}${url.search}`;
}
