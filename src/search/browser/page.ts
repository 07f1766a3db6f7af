import { part } from './element.ts';
import { startPanel } from './panel.ts';
import { addressOf, isSearch, stateAt } from './state.ts';

/** What the browser's history remembers of the search page, besides its address. */
interface HistoryState {
  /** How many quotations were requested. */
  readonly count: number;
  /** How far the reader had scrolled, in pixels. */
  readonly top: number;
}

/** Starts the search page: its address follows the search, and Back restores the search and the scroll position. */
export function startPage(): void {
  const root = part(document, '[data-search-panel]', HTMLElement);
  let count = 0;
  /** Where to scroll to when the results are shown. */
  let top: number | undefined;

  const remember = (): void => {
    history.replaceState({ count, top: scrollY } satisfies HistoryState, '');
  };

  const panel = startPanel(root, {
    onSearch: (state, requested, isFinal) => {
      const address = `${location.pathname}${addressOf(state)}`;
      if (isFinal && address !== `${location.pathname}${location.search}${location.hash}`) {
        remember();
        history.pushState(null, '', address);
      } else history.replaceState(history.state, '', address);
      count = requested;
    },
    onResults: () => {
      if (top !== undefined) scrollTo(0, top);
      top = undefined;
    },
    onLeave: () => part(root, 'input[name="q"]', HTMLInputElement).blur(),
  });

  const restore = (): void => {
    // Set by `remember`, or null.
    const state = history.state as HistoryState | null;
    top = state?.top;
    panel.show(stateAt(location), state?.count);
  };

  history.scrollRestoration = 'manual';
  addEventListener('pagehide', remember);
  addEventListener('popstate', restore);
  if (isSearch(stateAt(location))) restore();
}
