import { isShortcutOn, rememberShortcut, showShortcut } from './shortcut.ts';

/** Whether the reader is still waiting for the search to open. */
let isWanted = false;
const isStillWanted = (): boolean => isWanted;

/** Opens the search over the current page, or moves the focus to the field if this is the search page. */
async function open(page: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('main [data-search-panel] input');
  if (field) return field.focus();
  isWanted = true;
  try {
    const { openDialog } = await import('./dialog.ts');
    await openDialog(page, isStillWanted);
    showShortcut();
  } catch {
    if (isStillWanted()) location.assign(page);
  }
}

showShortcut();
rememberShortcut();

const link = document.querySelector<HTMLAnchorElement>('a[data-search-link]');

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void open(link.href);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') isWanted = false;
  // The field of a dialog that has just been closed keeps the focus until the browser draws the page again.
  const isTyping =
    event.target instanceof HTMLElement &&
    event.target.checkVisibility() &&
    (event.target.isContentEditable ||
      event.target.matches(':is(input:not([type="checkbox"]),textarea,select)'));
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping || !link)
    return;
  if (!isShortcutOn()) return;
  event.preventDefault();
  void open(link.href);
});
