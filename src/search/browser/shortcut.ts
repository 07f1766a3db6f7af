/** The key under which the browser stores that a reader has turned the shortcut off. */
const KEY = 'search-shortcut';
const OFF = 'off';

const CHECKBOX = 'input[data-shortcut]';

/** Whether `/` opens the search. It does unless the reader has turned that off (WCAG 2.2, 2.1.4). */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    // Storage is blocked.
    return true;
  }
}

/** Makes the checkboxes of all panels on the page show whether the shortcut is on. */
export function showShortcut(): void {
  for (const checkbox of document.querySelectorAll<HTMLInputElement>(CHECKBOX))
    checkbox.checked = isShortcutOn();
}

/** Remembers what the reader chooses with the checkbox of any panel, even one that is added to the page later. */
export function rememberShortcut(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(CHECKBOX)) return;
    try {
      if (target.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, OFF);
    } catch {
      // Storage is blocked: the choice cannot be kept.
      target.checked = true;
    }
  });
}
