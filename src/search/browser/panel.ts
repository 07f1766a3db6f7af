import { moveFocusWithArrows } from './arrow-keys.ts';
import { startClient, type Client } from './client.ts';
import { part } from './element.ts';
import type { Answer, ArticleAnswer, QuotationAnswer, SearchConfig } from './messages.ts';
import { passageCheck } from './passage-check.ts';
import { FIRST_QUOTATIONS, MORE_QUOTATIONS } from './first-results.ts';
import { resultLists } from './result-lists.ts';
import { searchForm } from './search-form.ts';
import { isSearch, stateAt, type SearchState } from './state.ts';
import { statusLine } from './status-line.ts';

/** How long after the last keystroke the search starts, in milliseconds. */
const TYPING_PAUSE = 150;

/** A search panel that has been started. */
export interface Panel {
  /** Moves the focus to the field. */
  readonly focus: () => void;
  /** Shows a state and runs its search; `count` is the number of quotations to show. */
  readonly show: (state: SearchState, count?: number) => void;
}

/** How the page around a panel responds to its events. */
export interface PanelEvents {
  /**
   * A search starts. It counts as submitted if the reader pressed Enter, changed a filter or followed a link to it, but not
   * if the reader only typed.
   */
  readonly onSearch?: (state: SearchState, count: number, isSubmitted: boolean) => void;
  /** The quotations that were found are on the page. */
  readonly onResults?: () => void;
  /** Escape was pressed in the empty field. */
  readonly onLeave: () => void;
  /** The search cannot run. Called only if it was submitted. */
  readonly onFailure?: (state: SearchState) => void;
}

/** Starts a search panel. Nothing is loaded until the field has the focus or a state is shown. */
export function startPanel(root: HTMLElement, events: PanelEvents): Panel {
  const form = searchForm(root);
  const results = resultLists(root);
  const status = part(root, '.search-status', HTMLElement);
  const passages = passageCheck(root);

  let client: Client | undefined;
  let latest = form.state();
  /** Whether the latest search was submitted. */
  let wasSubmitted = false;
  let count = FIRST_QUOTATIONS;
  /** How many of the quotations shown stay when the next answer arrives. */
  let keptCount = 0;
  let quotations: QuotationAnswer | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const start = (): Client => (client ??= startClient(configOf(root), onAnswer));

  const search = (isSubmitted: boolean): void => {
    clearTimeout(typing);
    latest = form.state();
    wasSubmitted = isSubmitted;
    root.toggleAttribute('data-active', isSearch(latest) || form.details.open);
    events.onSearch?.(latest, count, isSubmitted);
    results.setBusy(true);
    start().send({ ...latest, count, choices: form.details.open });
    passages.check(form.pasted());
  };

  const searchFromTop = (isSubmitted: boolean): void => {
    count = FIRST_QUOTATIONS;
    keptCount = 0;
    search(isSubmitted);
  };

  const onAnswer = (answer: Answer): void => {
    if (answer.kind === 'failed') onFailed();
    else if (answer.kind === 'quotations') onQuotations(answer);
    else onArticles(answer);
  };

  const onFailed = (): void => {
    results.setQuery(undefined);
    results.setBusy(false);
    root.toggleAttribute('data-failed', true);
    status.textContent = root.dataset['failure'] ?? '';
    if (wasSubmitted) events.onFailure?.(latest);
  };

  const onQuotations = (answer: QuotationAnswer): void => {
    quotations = answer;
    root.toggleAttribute('data-failed', false);
    results.setQuery(undefined);
    results.showQuotations(answer, keptCount);
    keptCount = 0;
    if (answer.choices) form.showChoices(answer.choices);
    events.onResults?.();
  };

  const onArticles = (answer: ArticleAnswer): void => {
    results.showArticles(answer);
    root.toggleAttribute('data-empty', quotations?.total === 0 && answer.total === 0);
    // Announced once per search, when everything has been found.
    if (quotations)
      status.replaceChildren(...statusLine(quotations, answer, latest, form.element.action));
    results.setBusy(false);
    results.setQuery(latest.text);
  };

  form.field.addEventListener('focus', start, { once: true });
  form.field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => searchFromTop(false), TYPING_PAUSE);
  });
  form.field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (form.field.value.trim() === '') return events.onLeave();
    form.field.value = '';
    searchFromTop(false);
  });
  form.element.addEventListener('change', ({ target }) => {
    if (target !== form.field) searchFromTop(true);
  });
  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    searchFromTop(true);
  });
  form.details.addEventListener('toggle', () => {
    if (form.details.open) search(false);
  });
  results.more.addEventListener('click', () => {
    keptCount = results.count();
    count += MORE_QUOTATIONS;
    search(false);
  });
  // Links in the status line start another search.
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-state]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    form.fill(stateAt(link));
    searchFromTop(true);
    form.field.focus();
  });
  moveFocusWithArrows(root, form.field, results.element);
  root.toggleAttribute('data-ready', true);

  return {
    focus: () => form.field.focus(),
    show: (state, atFirst = FIRST_QUOTATIONS) => {
      form.fill(state);
      count = atFirst;
      search(false);
    },
  };
}

/** Reads the configuration of the search from a panel's attributes. */
function configOf({ dataset }: HTMLElement): SearchConfig {
  const { folder = '', others = '' } = dataset;
  return { folder, others: others.split(' ').filter((other) => other !== '') };
}
