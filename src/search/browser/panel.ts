import { articleItem } from './article-item.ts';
import { walkWithArrows } from './arrow-keys.ts';
import { choose, fillFilters } from './filter-options.ts';
import { startClient, type Client } from './client.ts';
import { part } from './element.ts';
import { isNarrowed } from './filters.ts';
import type { Answer, ArticleAnswer, QuotationAnswer } from './messages.ts';
import { quotationItem } from './quotation-item.ts';
import { stateOf, type SearchState } from './state.ts';
import { report } from './status-line.ts';

/** How many quotations are shown at first, and how many more at each wish for more. */
const PAGE = 10;

/** How long a reader pauses before what was typed is searched, in milliseconds. */
const PAUSE = 150;

/** A search panel at work. */
export interface Panel {
  /** Puts the reader into the field. */
  readonly focus: () => void;
  /** Shows a state and searches it, as many quotations of it as are asked for. */
  readonly show: (state: SearchState, count?: number) => void;
}

/** What the page around a panel wants to hear. */
export interface Listener {
  /** What the reader asks for has changed: while typing, or for good. */
  readonly onState?: (state: SearchState, count: number, isFinal: boolean) => void;
  /** The results of a state stand. */
  readonly onResults?: () => void;
  /** Escape was pressed in an empty field. */
  readonly onLeave: () => void;
  /** The search cannot run. */
  readonly onFailure?: (state: SearchState) => void;
}

/** Brings a search panel to life. Nothing is loaded before the reader goes into the field or a state is shown. */
export function startPanel(root: HTMLElement, listener: Listener): Panel {
  const form = part(root, 'form', HTMLFormElement);
  const field = part(form, 'input[name="q"]', HTMLInputElement);
  const filters = [...form.querySelectorAll('select')].filter(({ name }) => name !== 'order');
  const order = part(form, 'select[name="order"]', HTMLSelectElement);
  const drawer = part(form, 'details', HTMLDetailsElement);
  const status = part(root, '[role="status"]', HTMLElement);
  const quotations = part(root, '[data-quotations]', HTMLElement);
  const list = part(quotations, 'ol', HTMLOListElement);
  const articles = part(root, '[data-articles]', HTMLElement);
  const more = part(root, 'button[data-more]', HTMLButtonElement);
  const results = part(root, '[data-results]', HTMLElement);

  let client: Client | undefined;
  let count = PAGE;
  /** The words last asked for. */
  let asked = '';
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** How many of the results stand already, when more of them are asked for. */
  let standing = 0;
  let found: QuotationAnswer | undefined;

  const state = (): SearchState => {
    const entries = [...new FormData(form)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ]);
    return stateOf(new URLSearchParams(entries).toString());
  };

  const setBusy = (isBusy: boolean): void => results.setAttribute('aria-busy', String(isBusy));

  /** Says that all was answered, and with which words that was asked. */
  const settle = (): void => {
    results.dataset['query'] = asked;
    setBusy(false);
  };

  const fail = (): void => {
    settle();
    root.toggleAttribute('data-failed', true);
    status.textContent = root.dataset['failure'] ?? '';
    listener.onFailure?.(state());
  };

  const start = (): void => {
    const { folder = '', others = '', quotationCount, articleCount } = root.dataset;
    const place = {
      folder,
      quotations: Number(quotationCount),
      articles: Number(articleCount),
      others: others.split(' ').filter((other) => other !== ''),
    };
    client ??= startClient(place, hear);
  };

  const search = (isFinal: boolean): void => {
    clearTimeout(pause);
    const current = state();
    asked = current.text;
    const isAsked = current.text.trim() !== '' || isNarrowed(current.filters);
    root.toggleAttribute('data-active', isAsked || drawer.open);
    listener.onState?.(current, count, isFinal);
    start();
    setBusy(true);
    client?.ask({ ...current, count, choices: drawer.open });
  };

  const searchAnew = (isFinal: boolean): void => {
    count = PAGE;
    standing = 0;
    search(isFinal);
  };

  const hear = (answer: Answer): void => {
    if (answer.kind === 'failed') fail();
    else if (answer.kind === 'quotations') showQuotations(answer);
    else showArticles(answer);
  };

  const showQuotations = (answer: QuotationAnswer): void => {
    found = answer;
    root.toggleAttribute('data-failed', false);
    const items = answer.hits.slice(standing).map(quotationItem);
    if (standing === 0) list.replaceChildren(...items);
    else {
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      standing = 0;
    }
    quotations.hidden = answer.hits.length === 0;
    more.hidden = answer.hits.length === answer.total;
    more.textContent = `Show ${Math.min(PAGE, answer.total - answer.hits.length)} more of ${answer.total}`;
    if (answer.choices) fillFilters(answer.choices, filters);
    listener.onResults?.();
  };

  const showArticles = (answer: ArticleAnswer): void => {
    part(articles, 'ol', HTMLOListElement).replaceChildren(...answer.hits.map(articleItem));
    articles.hidden = answer.hits.length === 0;
    root.toggleAttribute('data-empty', found?.total === 0 && answer.total === 0);
    // Said once per search, when all of it is known.
    settle();
    if (found) status.replaceChildren(...report(found, answer, state(), form.action));
  };

  const fill = ({ text, filters: chosen, order: by }: SearchState): void => {
    field.value = text;
    order.value = by === 'newest' ? by : '';
    const values: Readonly<Record<string, string | number | undefined>> = { ...chosen };
    for (const filter of filters) choose(filter, String(values[filter.name] ?? ''));
    if (isNarrowed(chosen)) drawer.open = true;
  };

  field.addEventListener('focus', start, { once: true });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => searchAnew(false), PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (field.value === '') return listener.onLeave();
    field.value = '';
    searchAnew(false);
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== field) searchAnew(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchAnew(true);
  });
  drawer.addEventListener('toggle', () => {
    if (drawer.open) search(false);
  });
  more.addEventListener('click', () => {
    standing = list.children.length;
    count += PAGE;
    search(false);
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-state]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    fill(stateOf(link.search));
    searchAnew(true);
    field.focus();
  });
  walkWithArrows(root, field, results);
  root.toggleAttribute('data-ready', true);

  return {
    focus: () => field.focus(),
    show: (shown, atFirst = PAGE) => {
      fill(shown);
      count = atFirst;
      search(false);
    },
  };
}
