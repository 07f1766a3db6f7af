import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { MINIMUM_WORDS } from '../markdown/body-summary.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { isNeverSaid } from '../quotation/said.ts';
import { folded } from '../quotation/tokens.ts';

/**
 * No source prints the same words as those of two different speakers, unless one record says that it repeats, answers or
 * derives from the other, or the places in the source are known to differ.
 */
export function* recordsDistinct(content: Content): Iterable<Issue> {
  const first = new Map<string, { quote: ContentRecord<'quotes'>; place: string }>();
  for (const quote of content.quotes) {
    if (isNeverSaid(quote.data) || quote.data.status === 'withdrawn') continue;
    const reported = new Set<string>();
    for (const [index, witness] of quote.data.witnesses.entries()) {
      if (!hasWords(witness.text, MINIMUM_WORDS)) continue;
      const key = `${witness.source}\n${plain(witness.text)}`;
      const place = placeOf(witness);
      const { quote: other, place: placeThere = '' } = first.get(key) ?? {};
      const isElsewhere = place !== '' && placeThere !== '' && place !== placeThere;
      if (!other) first.set(key, { quote, place });
      else if (!isElsewhere && !isAlike(quote, other) && !reported.has(other.id)) {
        reported.add(other.id);
        const speakers = other.data.speakers.map(
          (id) => content.get('speakers', id)?.data.name ?? id,
        );
        yield quote.issueAt(
          ['witnesses', index, 'text'],
          describeIssue('same-words-of-another', { other: other.id, speakers }),
        );
      }
    }
  }
}

function placeOf({ locator = {} }: ContentRecord<'quotes'>['data']['witnesses'][number]): string {
  return Object.entries(locator).flat().join(' ');
}

function plain(text: string): string {
  return folded(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Whether two records share a speaker, or say how one is related to the other. */
function isAlike(one: ContentRecord<'quotes'>, other: ContentRecord<'quotes'>): boolean {
  const isShared =
    one === other || one.data.speakers.some((id) => other.data.speakers.includes(id));
  const names = (a: ContentRecord<'quotes'>, b: ContentRecord<'quotes'>): boolean =>
    a.data.related.some(({ quote }) => quote === b.id);
  return isShared || names(one, other) || names(other, one);
}
