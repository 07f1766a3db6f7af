import { element, part } from './element.ts';
import { startPanel, type Panel } from './panel.ts';
import { queryOf } from './state.ts';

let opened: { readonly dialog: HTMLDialogElement; readonly panel: Panel } | undefined;

/**
 * Opens the search over the page the reader is on. The panel is that of the search page, taken from there at the
 * first time.
 * @param page the address of the search page
 * @throws where that page cannot be loaded
 */
export async function openDialog(page: string): Promise<void> {
  opened ??= await makeDialog(page);
  if (!opened.dialog.open) opened.dialog.showModal();
  opened.panel.focus();
}

async function makeDialog(page: string): Promise<NonNullable<typeof opened>> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(`${response.status} for ${page}`);
  const html = new DOMParser().parseFromString(await response.text(), 'text/html');
  const root = part(html, '[data-search-panel]', HTMLElement);
  const style = part(html, 'link[data-search-style]', HTMLLinkElement);
  const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    element('header', {}, element('h1', {}, 'Search'), close),
    document.adoptNode(root),
  );
  const link = document.adoptNode(style);
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
  document.body.append(dialog);
  close.addEventListener('click', () => dialog.close());
  const panel = startPanel(root, {
    onLeave: () => dialog.close(),
    // That page says what can be done instead.
    onFailure: (state) => location.assign(`${page}${queryOf(state)}`),
  });
  return { dialog, panel };
}
