import { searchText } from '../../interface/strings.ts';
import { monthNames } from '../../dates/month-names.ts';
import { element } from './element.ts';
import type { ArticleAnswer, QuotationAnswer } from './messages.ts';
import { addressOf, isSearch, type SearchState } from './state.ts';

const text = searchText.status;

/** The maximum number of other names that are listed. */
const MAX_NAMES = 8;

/**
 * What the status line says about the results: how many there are, how the query was read, and what else to try. Empty if
 * nothing was searched for.
 * @param page the address of the search page
 */
export function statusLine(
  quotations: QuotationAnswer,
  articles: Pick<ArticleAnswer, 'total' | 'isMissing'>,
  state: SearchState,
  page: string,
): (Node | string)[] {
  if (!isSearch(state)) return [];
  const totals = text.totals(quotations.total, articles.total);
  const articlesMissing = articles.isMissing ? text.articlesMissing : '';
  const volumesMissing = quotations.missing > 0 ? text.volumesMissing : '';
  return [
    `${totals}${articlesMissing}${volumesMissing}`,
    ...readings(quotations, state, page),
    ...advice(quotations, state, page),
  ];
}

/** Says how the query was read, with links to what else it may mean. */
function readings(
  { date, alsoSearched, subject }: QuotationAnswer,
  state: SearchState,
  page: string,
): (Node | string)[] {
  const parts: (Node | string)[] = [];
  if (subject) {
    const { speaker, topic, count } = subject;
    const filters = { speaker: speaker[0], topic: topic[0] };
    const label = text.subject(speaker[1], topic[1], count);
    parts.push(searchLink({ ...state, text: '', filters }, label, page), '. ');
  }
  if (date) {
    const words = { ...state, text: `"${date.typed}"` };
    parts.push(
      text.readAsDate(dateInWords(date), date.day !== undefined),
      searchLink(words, text.wordsInstead, page),
      '. ',
    );
  }
  if (alsoSearched.length > 0) {
    const named = alsoSearched.slice(0, MAX_NAMES);
    parts.push(text.alsoSearched(named, alsoSearched.length - named.length));
  }
  return parts;
}

function dateInWords({ year, month, day, lastYear }: NonNullable<QuotationAnswer['date']>): string {
  const parts = [day, month === undefined ? undefined : monthNames(text.language)[month - 1], year];
  const words = parts.filter((part) => part !== undefined).join(' ');
  return lastYear === undefined ? words : text.years(words, String(lastYear));
}

function searchLink(to: SearchState, label: string, page: string): Node {
  return element('a', { href: `${page}${addressOf(to)}`, 'data-state': '' }, label);
}

function advice(
  { total, unfiltered, match, correction }: QuotationAnswer,
  state: SearchState,
  page: string,
): (Node | string)[] {
  const link = (to: SearchState, label: string): Node => searchLink(to, label, page);
  if (total === 0 && unfiltered > 0)
    return [link({ ...state, filters: {} }, text.withoutFilters(unfiltered))];
  if (correction !== undefined) {
    const [before, after] = text.didYouMean;
    return [before, link({ ...state, text: correction }, correction), after];
  }
  if (total === 0) return [text.nothing];
  if (match === 'words') return [text.withoutPhrase];
  if (match === 'some') return [text.withoutSomeWords];
  return [];
}
