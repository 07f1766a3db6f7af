import { searchText } from '../../interface/strings.ts';
import { articleItem } from './article-item.ts';
import { part } from './element.ts';
import type { ArticleAnswer, QuotationAnswer } from './messages.ts';
import { quotationItem } from './quotation-item.ts';

/** How many quotations are shown at first, and how many more each time. */
export const PAGE_SIZE = 10;

/** The lists of results of a search panel. */
export interface ResultLists {
  readonly element: HTMLElement;
  /** The button that shows more quotations. */
  readonly more: HTMLButtonElement;
  /** How many quotations are shown. */
  readonly count: () => number;
  readonly setBusy: (isBusy: boolean) => void;
  /** Says which query the results belong to, for tests to wait for; undefined while they are being replaced. */
  readonly setQuery: (text: string | undefined) => void;
  /** Shows quotations. The first `kept` of them stay as they are, and the focus moves to the next. */
  readonly showQuotations: (answer: QuotationAnswer, kept: number) => void;
  readonly showArticles: (answer: ArticleAnswer) => void;
}

/** Finds the lists of results of a panel. */
export function resultLists(root: HTMLElement): ResultLists {
  const element = part(root, '[data-results]', HTMLElement);
  const quotations = part(element, '[data-quotations]', HTMLElement);
  const quotationList = part(quotations, 'ol', HTMLOListElement);
  const more = part(element, 'button[data-more]', HTMLButtonElement);
  const articles = part(element, '[data-articles]', HTMLElement);
  const articleList = part(articles, 'ol', HTMLOListElement);
  return {
    element,
    more,
    count: () => quotationList.children.length,
    setBusy: (isBusy) => element.setAttribute('aria-busy', String(isBusy)),
    setQuery: (text) => {
      if (text === undefined) delete element.dataset['query'];
      else element.dataset['query'] = text;
    },
    showQuotations: ({ hits, total }, kept) => {
      const items = hits.slice(kept).map(quotationItem);
      if (kept === 0) quotationList.replaceChildren(...items);
      else {
        quotationList.append(...items);
        items[0]?.querySelector('a')?.focus();
      }
      quotations.hidden = hits.length === 0;
      more.hidden = hits.length === total;
      more.textContent = searchText.showMore(Math.min(PAGE_SIZE, total - hits.length), total);
    },
    showArticles: ({ hits }) => {
      articleList.replaceChildren(...hits.map(articleItem));
      articles.hidden = hits.length === 0;
    },
  };
}
