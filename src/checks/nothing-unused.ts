import { unreadableAddresses } from '../content/addresses.ts';
import { allRecords, type AnyRecord, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';
import { isDraft } from '../schemas/collection.ts';
import type { Referenced } from '../schemas/collections.ts';
import { referencesOf } from './references.ts';

const collections: readonly Referenced[] = [
  'sources',
  'speakers',
  'quotes',
  'events',
  'topics',
  'authors',
];

/** Every source, speaker, event, topic, author and quotation is used by another record, unless it is a draft. */
export function* nothingUnused(content: Content): Iterable<Issue> {
  // An unreadable record may use any of the others.
  if (unreadableAddresses(content).length + content.misnamed.size > 0) return;
  const used = new Set(allRecords(content).flatMap((record) => usedKeys(record, content)));
  for (const collection of collections) {
    for (const record of content[collection]) {
      if (isDraft(record.data) || used.has(`${collection}/${record.id}`)) continue;
      yield record.issueAt([], describeIssue('unused-record', { collection, id: record.id }));
    }
  }
}

/**
 * The records that a record uses, as `collection/id`. An id that does not exist is replaced by the one it seems to mean. A
 * quotation does not count as used by another quotation to which it is `related`.
 */
function usedKeys(record: AnyRecord, { ids }: Content): string[] {
  return referencesOf(record)
    .filter(({ target }) => !(record.collection === 'quotes' && target === 'quotes'))
    .map(({ target, id }) => {
      const known = ids[target];
      return `${target}/${known.has(id) ? id : nearest(id, known)}`;
    });
}
