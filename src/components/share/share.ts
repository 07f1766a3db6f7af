/**
 * What scripts add to sharing: the system's share sheet where there is one, and copying. Buttons are hidden until then;
 * without scripts the links and the texts beside them stand there to be copied by hand.
 */

/** How long a word of confirmation stays on a button, in milliseconds. */
const SHOWN = 3000;

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
    // A link to a place on this page leads there as well.
    void copyText(control, copy || share || textBeside(control));
  }
});

/** The address, for others, of the place on this page to which a link leads. */
function linkTo({ hash }: HTMLAnchorElement): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return new URL(hash, page?.href ?? location.href).href;
}

/** The text that is shown with a control that copies it. */
function textBeside(control: HTMLElement): string {
  return control.closest('[data-copied]')?.querySelector('.copied-text')?.textContent ?? '';
}

async function shareLink(control: HTMLElement, url: string, title: string): Promise<void> {
  try {
    await navigator.share({ title, url });
    say(control, 'Shared.');
  } catch (error) {
    // The reader closed the sheet.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    await copyText(control, url);
  }
}

async function copyText(control: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(control, /^https?:\S+$/.test(text) ? 'The link was copied.' : 'Copied.');
  } catch {
    say(control, 'Copying was not allowed: select the text and copy it yourself.');
  }
}

/** Says what happened, to those who see it, beside the control, and to those who hear it. */
function say(control: HTMLElement, words: string): void {
  announcer.textContent = words;
  control.parentElement?.querySelector(':scope > .confirmation')?.remove();
  const said = document.createElement('span');
  said.className = 'confirmation';
  said.setAttribute('aria-hidden', 'true');
  said.textContent = ` ${words}`;
  control.after(said);
  setTimeout(() => {
    said.remove();
    if (announcer.textContent === words) announcer.textContent = '';
  }, SHOWN);
}

// A module, whose names are its own.
export {};
