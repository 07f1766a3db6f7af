import { searchText } from '../../interface/strings.ts';
import { articleItem } from './article-item.ts';
import { part } from './element.ts';
import { MORE_QUOTATIONS } from './first-results.ts';
import type { ArticleAnswer, QuotationAnswer } from './messages.ts';
import { quotationItem } from './quotation-item.ts';

/** Finds the result lists of a search panel; returns functions that fill them, and the button that shows more quotations. */
export function resultLists(root: HTMLElement) {
  const element = part(root, '[data-results]', HTMLElement);
  const quotations = part(element, '[data-quotations]', HTMLElement);
  const quotationList = part(quotations, 'ol', HTMLOListElement);
  const more = part(element, 'button[data-more]', HTMLButtonElement);
  const articles = part(element, '[data-articles]', HTMLElement);
  const articleList = part(articles, 'ol', HTMLOListElement);
  return {
    element,
    more,
    /** How many quotations are shown. */
    count: (): number => quotationList.children.length,
    setBusy: (isBusy: boolean): void => element.setAttribute('aria-busy', String(isBusy)),
    /** Says which query the results belong to, so that tests can wait for it; undefined while they are being replaced. */
    setQuery: (text: string | undefined): void => {
      if (text === undefined) delete element.dataset['query'];
      else element.dataset['query'] = text;
    },
    /** Shows quotations. The first `keptCount` of them stay on the page, and the focus moves to the next. */
    showQuotations: ({ hits, total }: QuotationAnswer, keptCount: number): void => {
      const items = hits.slice(keptCount).map(quotationItem);
      if (keptCount === 0) quotationList.replaceChildren(...items);
      else {
        quotationList.append(...items);
        items[0]?.querySelector('a')?.focus();
      }
      quotations.hidden = hits.length === 0;
      more.hidden = hits.length === total;
      more.textContent = searchText.showMore(Math.min(MORE_QUOTATIONS, total - hits.length), total);
    },
    showArticles: ({ hits }: ArticleAnswer): void => {
      articleList.replaceChildren(...hits.map(articleItem));
      articles.hidden = hits.length === 0;
    },
  };
}
