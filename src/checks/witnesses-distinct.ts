import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';

/** Every witness has a unique id and follows only witnesses of its record, never in a circle. */
export function* witnessesDistinct(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    yield* idIssues(quote);
    yield* leaderIssues(quote);
  }
}

/** What `follows` may say in place of the id of a witness. */
const reserved = ['unknown', 'independent'];

function* idIssues(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const seen = new Set<string>();
  const leaders = new Set(quote.data.witnesses.map(({ follows }) => follows));
  for (const [index, { id: witness }] of quote.data.witnesses.entries()) {
    const path = ['witnesses', index, 'id'];
    if (seen.has(witness))
      yield quote.issueAt(path, describeIssue('repeated-witness', { witness }));
    if (reserved.includes(witness) && leaders.has(witness))
      yield quote.issueAt(path, describeIssue('reserved-witness', { witness }));
    seen.add(witness);
  }
}

function* leaderIssues(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const leaders = new Map(quote.data.witnesses.map(({ id, follows }) => [id, follows]));
  for (const [index, { id, follows: leader }] of quote.data.witnesses.entries()) {
    if (reserved.includes(leader)) continue;
    const path = ['witnesses', index, 'follows'];
    if (!leaders.has(leader)) {
      const known = nearest(leader, leaders.keys());
      const values = { as: 'leader', witness: leader, follower: id, nearest: known } as const;
      yield quote.issueAt(path, describeIssue('unknown-witness', values));
    } else if (followsItself(id, leaders)) {
      yield quote.issueAt(path, describeIssue('circular-witness', { witness: id, leader }));
    }
  }
}

/** Whether the leaders of a witness, one after another, lead back to it. */
function followsItself(id: string, leaders: ReadonlyMap<string, string>): boolean {
  let leader = leaders.get(id);
  for (let steps = 0; leader !== undefined && steps <= leaders.size; steps += 1) {
    if (leader === id) return true;
    leader = leaders.get(leader);
  }
  return false;
}
