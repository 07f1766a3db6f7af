/** Where the browser remembers that a reader has switched the shortcut off. */
const KEY = 'search-shortcut';
const OFF = 'off';

/** Whether `/` opens the search. It does unless the reader has switched that off (WCAG 2.2, 2.1.4). */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    // Storage is blocked.
    return true;
  }
}

/** Shows whether the shortcut is on in a panel's checkbox, and remembers what the reader chooses. */
export function startShortcutChoice(checkbox: HTMLInputElement): void {
  checkbox.checked = isShortcutOn();
  checkbox.addEventListener('change', () => {
    try {
      if (checkbox.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, OFF);
    } catch {
      // Storage is blocked: the choice cannot be kept.
      checkbox.checked = true;
    }
  });
}
