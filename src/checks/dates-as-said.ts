import type { Content, ContentRecord } from '../content/content.ts';
import { isCertainlyBefore } from '../dates/compare.ts';
import { dateForEditors } from '../dates/for-editors.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { dateInProse } from '../dates/date-in-prose.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { lastSign, type Lead } from '../markdown/leads.ts';
import { isNeverSaid } from '../quotation/said.ts';
import { speechTokens } from '../quotation/speech/tokens.ts';
import { speechWords } from '../quotation/speech/words.ts';

/**
 * If the sentence before a quotation, or the clause after it, begins or ends with a date and has a verb of speech, the words
 * were said or printed on that date. Dates may differ by a day because of time zones. An occasion that begins with a date
 * agrees with the date of the words.
 */
export function* datesAsSaid(content: Content): Iterable<Issue> {
  for (const record of [...content.articles, ...content.pages])
    for (const lead of record.body.leads) {
      const quote = content.get('quotes', lead.id)?.data;
      const day =
        quote && !isNeverSaid(quote)
          ? (dayOfSpeech(lead.before) ?? dayOfSpeech(clauseAfter(lead)))
          : undefined;
      if (!quote || day === undefined) continue;
      if ([quote.said, ...printed(quote, content)].some((date) => mayBe(day, date))) continue;
      const values = {
        quotation: lead.id,
        date: dateForEditors(day),
        said: dateForEditors(quote.said),
      };
      yield record.issueInBody(lead, describeIssue('other-day', values));
    }
  for (const { data, issueAt } of content.quotes) {
    const day =
      /^on\b|^am\b|^\p{N}/iu.test(data.occasion ?? '') && dateInProse(data.occasion ?? '');
    if (!day || mayBe(day.date, data.said)) continue;
    const values = { date: dateForEditors(day.date), said: dateForEditors(data.said) };
    yield issueAt(['occasion'], describeIssue('occasion-of-another-day', values));
  }
}

function printed({ witnesses }: ContentRecord<'quotes'>['data'], content: Content): string[] {
  return witnesses.flatMap(
    ({ date, source }) => date ?? content.get('sources', source)?.data.issued ?? [],
  );
}

function mayBe(day: string, date: string): boolean {
  const [a, b] = [parsedEdtf(day), parsedEdtf(date)];
  return !isCertainlyBefore(a, b) && !isCertainlyBefore(b, a);
}

/** The clause after a quotation that says who spoke: “, Lee said on 5 May 2025”; empty if it runs on into another clause. */
function clauseAfter({ words, after }: Pick<Lead, 'words' | 'after'>): string {
  const clause = /^\s*[,—–](?:[^.;:!?\n]|(?<=\p{N})\.)*/u.exec(lastSign(words) + after)?.[0] ?? '';
  const tokens = speechTokens(clause).map((token) => token.toLowerCase());
  return tokens.some((token) => speechWords()?.clauses.has(token)) ? '' : clause;
}

const isThat = (token: string): boolean => /^(?:that|dass)$/.test(token);

/**
 * The day, month or year in which somebody spoke, according to a sentence; undefined if it gives no such date, or the date may
 * belong to something else.
 */
function dayOfSpeech(sentence: string): string | undefined {
  const words = speechWords();
  const day = words && dateInProse(sentence);
  if (!words || !day) return undefined;
  const around = [sentence.slice(0, day.start), sentence.slice(day.end)].map((part) =>
    speechTokens(part).map((token) => token.toLowerCase()),
  );
  const [before = [], after = []] = around;
  const isUtterance = (token: string): boolean => words.utterances.has(token);
  const isFirst = before.filter((token) => token !== ',').length <= 2 && after.some(isUtterance);
  const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);
  const all = [...before, ...after];
  // “In May Lee wrote about”, “In May nobody said”, “In May we saw that Lee said”, “In May a writer said that the words”
  const tail = all.slice(all.findLastIndex(isUtterance) + 1);
  const isOther =
    words.about.has(tail[0] ?? '') ||
    all.some((token) => words.nonSpeakers.has(token)) ||
    all.slice(before.length).some((token) => words.relativePronouns.has(token)) ||
    all.filter(isUtterance).length > 1 ||
    tail.some((token, at) => token === ',' && tail.slice(at).some(isWord)) ||
    tail.filter(isWord).some((token, at, rest) => isThat(token) && at < rest.length - 1);
  const isLast =
    before.some(isUtterance) && after.every((token) => !isWord(token) || isThat(token));
  const isApart = all.some((token) => words.otherDays.has(token));
  return (isFirst || isLast) && !isOther && !isApart ? day.date : undefined;
}
