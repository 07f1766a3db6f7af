import { searchText } from '../../interface/strings.ts';
import { element, part } from './element.ts';
import { startPanel, type Panel } from './panel.ts';
import { addressOf } from './state.ts';

/** A dialog with its panel. */
interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly panel: Panel;
}

/** The dialog, of which a page has only one. It may still be loading. */
let created: Promise<SearchDialog> | undefined;

/**
 * Opens the search in a dialog over the current page. Its panel is loaded from the search page the first time.
 * @param page the address of the search page
 * @param isWanted asked once the panel is loaded: whether the reader is still waiting for it
 * @throws if that page cannot be loaded
 */
export async function openDialog(page: string, isWanted: () => boolean): Promise<void> {
  created ??= createDialog(page);
  // The next attempt loads it again.
  created.catch(() => (created = undefined));
  const { dialog, panel } = await created;
  if (!isWanted()) return;
  if (!dialog.open) dialog.showModal();
  panel.focus();
}

async function createDialog(page: string): Promise<SearchDialog> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(`${response.status} for ${page}`);
  const html = new DOMParser().parseFromString(await response.text(), 'text/html');
  const root = document.adoptNode(part(html, '[data-search-panel]', HTMLElement));
  await loadStyle(document.adoptNode(part(html, 'link[data-search-style]', HTMLLinkElement)));
  const close = element('button', { type: 'button', class: 'search-close' }, searchText.close);
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': searchText.title },
    element('header', {}, element('h1', {}, searchText.title), close),
    root,
  );
  document.body.append(dialog);
  close.addEventListener('click', () => dialog.close());
  const panel = startPanel(root, {
    onLeave: () => dialog.close(),
    // The search page tells the reader what to do instead.
    onFailure: (state) => location.assign(`${page}${addressOf(state)}`),
  });
  return { dialog, panel };
}

/** Adds a style sheet to the page, and waits until it has loaded or failed to. */
async function loadStyle(link: HTMLLinkElement): Promise<void> {
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}
