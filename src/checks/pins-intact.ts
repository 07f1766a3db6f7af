import type { Content } from '../content/content.ts';
import { fingerprint } from '../content/fingerprint.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** Every line of `published.lock` is as it was written, once, and its record exists or redirects to another. */
export function* pinsIntact(content: Content): Iterable<Issue> {
  const file = `${content.dir}/published.lock`;
  const moved = new Set(
    content.addresses.flatMap(({ address, movedTo }) => (movedTo === undefined ? [] : address)),
  );
  const ids: Readonly<Record<string, ReadonlySet<string>>> = content.ids;
  const seen = new Set<string>();
  for (const pin of content.pins) {
    const { key, line } = pin;
    const [collection = '', id = ''] = key.split('/');
    const isGone = !(Object.hasOwn(ids, collection) && ids[collection]?.has(id)) && !moved.has(key);
    const place = { file, line, column: 1 };
    if (seen.has(key)) yield { ...place, ...describeIssue('pin-repeated', { key }) };
    if (!isIntact(pin)) yield { ...place, ...describeIssue('pin-broken', { key }) };
    if (isGone) yield { ...place, ...describeIssue('pinned-record-gone', { key }) };
    seen.add(key);
  }
}

/** Whether the evidence of a pin is what was accepted. */
export function isIntact({ evidence, digest }: Content['pins'][number]): boolean {
  return fingerprint(evidence) === digest;
}
