import { part } from './element.ts';
import { startPanel } from './panel.ts';
import { currentPlace, returnTo, type Place } from './place.ts';
import { addressOf, isSearch, stateAt } from './state.ts';

/** What the browser's history keeps for the search page in addition to its address. */
interface HistoryState {
  /** How many quotations were requested. */
  readonly count: number;
  readonly place?: Place | undefined;
}

/**
 * Starts the search page: its address follows the search, and Back restores the search and the reader’s place in the
 * results.
 */
export function startPage(): void {
  const root = part(document, '[data-search-panel]', HTMLElement);
  const results = part(root, '[data-results]', HTMLElement);
  let count = 0;
  /** Where to scroll to when the results are shown. */
  let place: Place | undefined;

  const remember = (): void => {
    history.replaceState({ count, place: currentPlace(results) } satisfies HistoryState, '');
  };

  const panel = startPanel(root, {
    onSearch: (state, requested, isSubmitted) => {
      const address = `${location.pathname}${addressOf(state)}`;
      if (isSubmitted && address !== `${location.pathname}${location.search}${location.hash}`) {
        remember();
        history.pushState(null, '', address);
      } else history.replaceState(history.state, '', address);
      count = requested;
    },
    onResults: () => {
      if (place) returnTo(place, results);
      place = undefined;
    },
    onLeave: () => part(root, 'input[name="q"]', HTMLInputElement).blur(),
  });

  const restore = (): void => {
    // Set by `remember`; otherwise null.
    const state = history.state as HistoryState | null;
    place = state?.place;
    panel.show(stateAt(location), state?.count);
  };

  history.scrollRestoration = 'manual';
  addEventListener('pagehide', remember);
  addEventListener('popstate', restore);
  if (isSearch(stateAt(location))) restore();
}
