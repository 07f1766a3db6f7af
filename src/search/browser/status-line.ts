import { element } from './element.ts';
import { isNarrowed } from './filters.ts';
import type { ArticleAnswer, QuotationAnswer } from './messages.ts';
import { queryOf, type SearchState } from './state.ts';

/**
 * What a reader is told of the results: how many there are, and what should be known of those that are not just
 * what was asked for, with links to what may help. Nothing where nothing was asked.
 * @param page the address of the search page
 */
export function report(
  quotations: QuotationAnswer,
  articles: Pick<ArticleAnswer, 'total' | 'isMissing'>,
  state: SearchState,
  page: string,
): (Node | string)[] {
  if (state.text.trim() === '' && !isNarrowed(state.filters)) return [];
  const parts = [counted(quotations.total, 'quotation')];
  if (articles.total > 0) parts.push(counted(articles.total, 'article'));
  const missing = [
    articles.isMissing ? 'Articles could not be searched. ' : '',
    quotations.missing > 0 ? 'A part of the archive could not be searched. ' : '',
  ].join('');
  return [`${parts.join(', ')}. ${missing}`, ...advice(quotations, state, page)];
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'No' : count} ${noun}${count === 1 ? '' : 's'}`;
}

function advice(
  { total, unfiltered, how, correction }: QuotationAnswer,
  state: SearchState,
  page: string,
): (Node | string)[] {
  const link = (to: SearchState, text: string): Node =>
    element('a', { href: `${page}${queryOf(to)}`, 'data-state': '' }, text);
  if (total === 0 && unfiltered > 0)
    return [link({ ...state, filters: {} }, `Search without filters (${unfiltered})`)];
  if (correction !== undefined)
    return ['Did you mean ', link({ ...state, text: correction }, correction), '?'];
  if (total === 0) return ['Try fewer words, or browse.'];
  if (how === 'words') return ['None has just this phrase; these have its words.'];
  if (how === 'some') return ['None has all of these words; these have the most of them.'];
  return [];
}
