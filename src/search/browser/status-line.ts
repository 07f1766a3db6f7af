import { searchText } from '../../interface/strings.ts';
import { element } from './element.ts';
import type { ArticleAnswer, QuotationAnswer } from './messages.ts';
import { isSearch, queryOf, type SearchState } from './state.ts';

const text = searchText.status;

/**
 * What the status line says of the results: how many there are, how they differ from what was searched for, and a link
 * to a search that may find more. Nothing where nothing was searched for.
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
  return [`${totals}${articlesMissing}${volumesMissing}`, ...advice(quotations, state, page)];
}

function advice(
  { total, unfiltered, match, correction }: QuotationAnswer,
  state: SearchState,
  page: string,
): (Node | string)[] {
  const link = (to: SearchState, label: string): Node =>
    element('a', { href: `${page}${queryOf(to)}`, 'data-state': '' }, label);
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
