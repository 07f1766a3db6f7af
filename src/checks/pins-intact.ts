import { collectionNames } from '../schemas/collections.ts';
import type { Content } from '../content/content.ts';
import { fingerprint } from '../content/fingerprint.ts';
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
  for (const pin of content.pins) {
    const { key, line } = pin;
    const place = { file, line, column: 1 };
    if (seen.has(key)) yield { ...place, ...describeIssue('pin-repeated', { key }) };
    if (!isIntact(pin)) yield { ...place, ...describeIssue('pin-broken', { key }) };
    if (!present.has(key) && !recorded.has(key))
      yield { ...place, ...describeIssue('pinned-record-gone', { key }) };
    seen.add(key);
  }
}

/** Whether a pin's fields can be read and have not changed since they were accepted. */
export function isIntact({ fields, digest }: Content['pins'][number]): boolean {
  return fingerprint(fields) === digest && isObject(fields);
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
