import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';

/** Every witness has a unique id and follows only witnesses in the same record, and never itself, even indirectly. */
export function* witnessesDistinct(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    yield* idIssues(quote);
    yield* followsIssues(quote);
  }
}

/** The values that `follows` may have instead of a witness's id. */
const reserved = ['unknown', 'independent'];

function* idIssues(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const seen = new Set<string>();
  const parents = new Set(quote.data.witnesses.map(({ follows }) => follows));
  for (const [index, { id: witness }] of quote.data.witnesses.entries()) {
    const path = ['witnesses', index, 'id'];
    if (seen.has(witness))
      yield quote.issueAt(path, describeIssue('repeated-witness', { witness }));
    if (reserved.includes(witness) && parents.has(witness))
      yield quote.issueAt(path, describeIssue('reserved-witness', { witness }));
    seen.add(witness);
  }
}

function* followsIssues(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const parents = new Map(quote.data.witnesses.map(({ id, follows }) => [id, follows]));
  for (const [index, { id, follows: parent }] of quote.data.witnesses.entries()) {
    if (reserved.includes(parent)) continue;
    const path = ['witnesses', index, 'follows'];
    if (!parents.has(parent)) {
      const known = nearest(parent, parents.keys());
      const values = { as: 'parent', witness: parent, follower: id, nearest: known } as const;
      yield quote.issueAt(path, describeIssue('unknown-witness', values));
    } else if (followsItself(id, parents)) {
      yield quote.issueAt(path, describeIssue('circular-witness', { witness: id, parent }));
    }
  }
}

/** Whether the chain of a witness's parents leads back to it. */
function followsItself(id: string, parents: ReadonlyMap<string, string>): boolean {
  let parent = parents.get(id);
  for (let steps = 0; parent !== undefined && steps <= parents.size; steps += 1) {
    if (parent === id) return true;
    parent = parents.get(parent);
  }
  return false;
}
