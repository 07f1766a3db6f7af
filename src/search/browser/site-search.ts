import { isShortcutOn } from './shortcut.ts';

/** Opens the search over the current page, or moves the focus to its field where that is the search page. */
async function open(page: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('main [data-search-panel] input');
  if (field) return field.focus();
  try {
    const { openDialog } = await import('./dialog.ts');
    await openDialog(page);
  } catch {
    location.assign(page);
  }
}

const link = document.querySelector<HTMLAnchorElement>('a[data-search-link]');

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void open(link.href);
});

document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof HTMLElement &&
    (event.target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping || !link)
    return;
  if (!isShortcutOn()) return;
  event.preventDefault();
  void open(link.href);
});
