import { collectionNames } from '../schemas/collections.ts';
import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * Every line in `published.lock` is unchanged and unique, and its record exists or redirects to another. If the record is gone
 * but its address is still recorded, addresses-kept.ts reports it.
 */
export function* pinsIntact(content: Content): Iterable<Issue> {
  const file = `${content.dir}/published.lock`;
  const recorded = new Set(content.addresses.map(({ address }) => address));
  const present = new Set(
    collectionNames.flatMap((name) => [...content.ids[name]].map((id) => `${name}/${id}`)),
  );
  const seen = new Set<string>();
  for (const { key, line, isIntact } of content.pins) {
    const place = { file, line, column: 1 };
    if (seen.has(key)) yield { ...place, ...describeIssue('pin-repeated', { key }) };
    if (!isIntact) yield { ...place, ...describeIssue('pin-broken', { key }) };
    if (!present.has(key) && !recorded.has(key))
      yield { ...place, ...describeIssue('pinned-record-gone', { key }) };
    seen.add(key);
  }
}
