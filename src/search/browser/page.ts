import { part } from './element.ts';
import { startPanel } from './panel.ts';
import { queryOf, stateOf } from './state.ts';

/** What the history keeps of the search page beside its address. */
interface Kept {
  /** How many results were shown, and how far the reader had scrolled, in pixels. */
  readonly count: number;
  readonly top: number;
}

/** Lets the address hold the state of the search page, and Back restore state and place. */
export function startPage(): void {
  const root = part(document, '[data-search-panel]', HTMLElement);
  let shown = 0;
  let top: number | undefined;

  const keep = (): void => {
    history.replaceState({ count: shown, top: scrollY } satisfies Kept, '');
  };

  const panel = startPanel(root, {
    onState: (state, count, isFinal) => {
      const address = `${location.pathname}${queryOf(state)}`;
      const isNew = isFinal && address !== `${location.pathname}${location.search}`;
      if (isNew) {
        keep();
        history.pushState(null, '', address);
      } else history.replaceState(history.state, '', address);
      shown = count;
    },
    onResults: () => {
      if (top !== undefined) scrollTo(0, top);
      top = undefined;
    },
    onLeave: () => part(root, 'input[name="q"]', HTMLInputElement).blur(),
  });

  const restore = (): void => {
    // Written below, or by nobody.
    const kept = history.state as Kept | null;
    top = kept?.top;
    panel.show(stateOf(location.search), kept?.count);
  };

  history.scrollRestoration = 'manual';
  addEventListener('pagehide', keep);
  addEventListener('popstate', restore);
  if (location.search !== '') restore();
}
