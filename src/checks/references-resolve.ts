import { collections } from '../schemas/collections.ts';
import { allRecords, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';
import { referencesOf } from './references.ts';

const codes = {
  quotes: 'unknown-quotation',
  speakers: 'unknown-speaker',
  sources: 'unknown-source',
  events: 'unknown-event',
  topics: 'unknown-topic',
  authors: 'unknown-author',
} as const;

/** Every id that a record refers to belongs to a record, and no list has the same id twice. */
export function* referencesResolve(content: Content): Iterable<Issue> {
  for (const record of allRecords(content)) {
    const seen = new Set<string>();
    for (const { target, id, list, report } of referencesOf(record)) {
      // A repetition in a chain is reported elsewhere (chain-complete.ts).
      if (list !== undefined && list !== 'chain' && seen.has(`${list} ${id}`))
        yield report(describeIssue('repeated-reference', { id, field: list }));
      seen.add(`${list} ${id}`);
      const known = content.ids[target];
      if (known.has(id) || content.misnamed.has(`${target}/${id}`)) continue;
      const file = `${target}/${id}${collections[target].extension}`;
      yield report(describeIssue(codes[target], { id, file, nearest: nearest(id, known) }));
    }
  }
}
