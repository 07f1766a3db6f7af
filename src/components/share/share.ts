import { scriptsText as text } from '../../interface/strings.ts';

/**
 * Makes the buttons work that share a link through the system's share sheet, where there is one, and that copy. They are
 * hidden until this script runs. Without it, readers can copy the links and texts by hand.
 */

/** How long a confirmation is shown, in milliseconds. */
const CONFIRMATION = 3000;

const announcer = document.createElement('p');
announcer.className = 'visually-hidden';
announcer.setAttribute('role', 'status');
document.body.append(announcer);

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false;
}
if ('share' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    button.hidden = false;
  }
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const control = event.target.closest<HTMLElement>('[data-copy], [data-share]');
  if (!control || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const { copy, share: given, title = document.title } = control.dataset;
  const share = given === '' && control instanceof HTMLAnchorElement ? linkTo(control) : given;
  if (share !== undefined && 'share' in navigator) {
    event.preventDefault();
    void shareLink(control, share, title);
  } else {
    // The browser also follows the control if it is a link within this page.
    void copyText(control, copy || share || textToCopy(control));
  }
});

/** The canonical URL of the place on this page to which a link leads. */
function linkTo({ hash }: HTMLAnchorElement): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return new URL(hash, page?.href ?? location.href).href;
}

/** The text shown next to a control that copies it. */
function textToCopy(control: HTMLElement): string {
  return control.closest('[data-copied]')?.querySelector('.copied-text')?.textContent ?? '';
}

async function shareLink(control: HTMLElement, url: string, title: string): Promise<void> {
  try {
    await navigator.share({ title, url });
    showConfirmation(control, text.shared);
  } catch (error) {
    // The reader closed the sheet.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    await copyText(control, url);
  }
}

async function copyText(control: HTMLElement, copied: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(copied);
    showConfirmation(control, /^https?:\S+$/.test(copied) ? text.linkCopied : text.copied);
  } catch {
    showConfirmation(control, text.copyingRefused);
  }
}

/** Confirms an action next to the control, and separately to screen readers. */
function showConfirmation(control: HTMLElement, message: string): void {
  announcer.textContent = message;
  control.parentElement?.querySelector(':scope > .confirmation')?.remove();
  const confirmation = document.createElement('span');
  confirmation.className = 'confirmation';
  confirmation.setAttribute('aria-hidden', 'true');
  confirmation.textContent = ` ${message}`;
  control.after(confirmation);
  setTimeout(() => {
    confirmation.remove();
    if (announcer.textContent === message) announcer.textContent = '';
  }, CONFIRMATION);
}
