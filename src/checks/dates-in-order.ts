import { isBefore } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { inWords } from '../dates/in-words.ts';
import type { Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

const before = (a: string, b: string): boolean => isBefore(parsedEdtf(a), parsedEdtf(b));
const words = (date: string): string => inWords(parsedEdtf(date));

/** Nothing is printed before it was said, known before it happened, corrected or updated before it was published. */
export function* datesInOrder(content: Content): Iterable<Issue> {
  const impossible = (what: string) => ({
    code: 'dates-out-of-order',
    message: what,
    fix: 'correct one of the two dates',
  });

  for (const quote of content.quotes) {
    const { said, witnesses, published, corrections } = quote.data;
    for (const [index, witness] of witnesses.entries()) {
      const issued = witness.date ?? content.get('sources', witness.source)?.data.issued;
      if (issued !== undefined && before(issued, said)) {
        yield quote.issueAt(
          ['witnesses', index, witness.date === undefined ? 'source' : 'date'],
          impossible(
            `“${witness.id}” was printed ${words(issued)}, before the words were said (${words(said)})`,
          ),
        );
      }
    }
    if (published !== undefined && before(published, said)) {
      yield quote.issueAt(
        ['published'],
        impossible(
          `the record was published ${words(published)}, before the words were said (${words(said)})`,
        ),
      );
    }
    for (const [index, { on }] of corrections.entries()) {
      if (published !== undefined && before(on, published))
        yield quote.issueAt(
          ['corrections', index, 'on'],
          impossible(`corrected ${words(on)}, before it was published`),
        );
    }
  }
  for (const article of content.articles) {
    const { published, updated, corrections } = article.data;
    if (updated !== undefined && before(updated, published))
      yield article.issueAt(
        ['updated'],
        impossible(`updated ${words(updated)}, before it was published`),
      );
    for (const [index, { on }] of corrections.entries()) {
      if (before(on, published))
        yield article.issueAt(
          ['corrections', index, 'on'],
          impossible(`corrected ${words(on)}, before it was published`),
        );
    }
  }
  for (const event of content.events) {
    const { date, reported } = event.data;
    if (reported !== undefined && before(reported, date))
      yield event.issueAt(
        ['reported'],
        impossible(`it became known ${words(reported)}, before it happened (${words(date)})`),
      );
  }
}
