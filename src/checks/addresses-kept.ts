import { collectionNames } from '../schemas/collections.ts';
import { publishedAddresses, unreadableAddresses } from '../content/addresses.ts';
import type { Content } from '../content/content.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';
import { isDraft } from '../schemas/collection.ts';
import { isNothingKnown } from '../content/published-lock.ts';
import { isReserved, pathOf } from './reserved-paths.ts';

/** Every published address still leads to a record, and every address is recorded before it is published. */
export function* addressesKept(content: Content): Iterable<Issue> {
  const file = `${content.dir}/addresses.txt`;
  const published = publishedAddresses(content);
  const present = new Set([...published, ...unreadableAddresses(content)]);
  const recorded = new Set<string>();
  for (const entry of content.addresses) {
    const { address, line } = entry;
    const description = recorded.has(address)
      ? describeIssue('address-repeated', { address })
      : addressIssue(entry, present, content);
    if (description) yield { file, line, column: 1, ...description };
    recorded.add(address);
  }
  const addresses = published.filter((address) => !recorded.has(address));
  if (addresses.length > 0)
    yield {
      file,
      line: 1,
      column: 1,
      ...describeIssue('address-not-recorded', {
        addresses,
        isNothingKnown: isNothingKnown(content),
      }),
    };
}

const shape = new RegExp(`^(?:${collectionNames.join('|')})/[a-z0-9-]+$`);

/**
 * The issue with a recorded address, if there is one.
 * @param present the addresses that lead to a record
 */
function addressIssue(
  { address, movedTo }: Content['addresses'][number],
  present: ReadonlySet<string>,
  content: Content,
): IssueDescription | undefined {
  const malformed = [address, movedTo].find((path) => path !== undefined && !shape.test(path));
  if (malformed !== undefined)
    return describeIssue('unreadable-address', { problem: 'shape', address: malformed });
  const [collection = '', id = ''] = address.split('/');
  if (movedTo === undefined) {
    // A record that was made a draft again is reported with its pin.
    const isDraftAgain =
      (collection === 'quotes' || collection === 'articles') &&
      isDraft(content.get(collection, id)?.data ?? {});
    if (present.has(address) || isDraftAgain) return undefined;
    return describeIssue('address-gone', { problem: 'no-record', address, collection });
  }
  if (present.has(address)) return describeIssue('address-not-free', { address, movedTo });
  if (isReserved(address))
    return describeIssue('redirect-taken', { address, path: pathOf(address) });
  if (movedTo.startsWith('events/') !== address.startsWith('events/'))
    return describeIssue('unreadable-address', { problem: 'event', address, movedTo });
  if (present.has(movedTo)) return undefined;
  return describeIssue('address-gone', {
    problem: 'no-target',
    address,
    movedTo,
    nearest: nearest(movedTo, present),
  });
}
