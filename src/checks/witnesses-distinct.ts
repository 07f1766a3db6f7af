import type { ContentRecord, Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';
import { didYouMean } from '../issues/did-you-mean.ts';

/** Witnesses have ids of their own, and whom they follow is a witness, without going in a circle. */
export function* witnessesDistinct(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    yield* repeated(quote);
    yield* astray(quote);
  }
}

function* repeated(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const seen = new Set<string>();
  const leaders = new Set(quote.data.witnesses.map(({ follows }) => follows));
  for (const [index, { id }] of quote.data.witnesses.entries()) {
    if (seen.has(id)) {
      yield quote.issueAt(['witnesses', index, 'id'], {
        code: 'repeated-witness',
        message: `there are two witnesses “${id}”`,
        fix: 'give one of them another id',
      });
    }
    if (['unknown', 'independent'].includes(id) && leaders.has(id)) {
      yield quote.issueAt(['witnesses', index, 'id'], {
        code: 'reserved-witness',
        message: `“${id}” has a meaning of its own under follows, and a witness is named so, too`,
        fix: 'give the witness another id',
      });
    }
    seen.add(id);
  }
}

function* astray(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const follows = new Map(quote.data.witnesses.map((witness) => [witness.id, witness.follows]));
  for (const [index, { id, follows: leader }] of quote.data.witnesses.entries()) {
    if (leader === 'unknown' || leader === 'independent') continue;
    const path = ['witnesses', index, 'follows'];
    if (!follows.has(leader)) {
      yield quote.issueAt(path, {
        code: 'unknown-witness',
        message: `“${id}” follows “${leader}”, which is not a witness of this record`,
        fix: didYouMean(
          leader,
          follows.keys(),
          'name a witness of this record, independent, or unknown',
        ),
      });
    } else if (goesRound(id, follows)) {
      yield quote.issueAt(path, {
        code: 'circular-witness',
        message: `“${id}” follows itself, by way of “${leader}”`,
        fix: 'say which printing came first: it follows none of the others',
      });
    }
  }
}

function goesRound(id: string, follows: ReadonlyMap<string, string>): boolean {
  let here = follows.get(id);
  for (let steps = 0; here !== undefined && steps <= follows.size; steps += 1) {
    if (here === id) return true;
    here = follows.get(here);
  }
  return false;
}
