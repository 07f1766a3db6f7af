import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { hasWords, MINIMUM_WORDS } from '../quotation/quoted-passages.ts';
import { isNeverSaid } from '../quotation/said.ts';
import { isPlain } from '../quotation/normalize.ts';
import { folded } from '../quotation/tokens.ts';

/**
 * No two records attribute the same words in one source to different speakers, unless one of the records is `related` to the
 * other, or the words are known to be at different places in the source.
 */
export function* recordsDistinct(content: Content): Iterable<Issue> {
  const seen = new Map<string, { quote: ContentRecord<'quotes'>; place: string }>();
  for (const quote of content.quotes) {
    if (isNeverSaid(quote.data) || quote.data.status === 'withdrawn') continue;
    const reported = new Set<string>();
    for (const [index, witness] of quote.data.witnesses.entries()) {
      if (!hasWords(witness.text, MINIMUM_WORDS)) continue;
      const key = `${witness.source}\n${plain(witness.text)}`;
      const place = placeOf(witness);
      const { quote: other, place: otherPlace = '' } = seen.get(key) ?? {};
      const isElsewhere = place !== '' && otherPlace !== '' && place !== otherPlace;
      if (!other) seen.set(key, { quote, place });
      else if (!isElsewhere && !mayShareWords(quote, other) && !reported.has(other.id)) {
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
  return (isPlain(text) ? text : folded(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Whether two records share a speaker, or one says how it is related to the other. */
function mayShareWords(one: ContentRecord<'quotes'>, other: ContentRecord<'quotes'>): boolean {
  const hasSharedSpeaker =
    one === other || one.data.speakers.some((id) => other.data.speakers.includes(id));
  const refersTo = (a: ContentRecord<'quotes'>, b: ContentRecord<'quotes'>): boolean =>
    a.data.related.some(({ quote }) => quote === b.id);
  return hasSharedSpeaker || refersTo(one, other) || refersTo(other, one);
}
