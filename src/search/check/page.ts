import { part } from '../browser/element.ts';
import { startChecker } from './checker.ts';

/**
 * Starts the page on which a passage is checked: the passage is in the address after `#`, which no server receives, and
 * Back and a copied link restore it.
 */
export function startCheckPage(): void {
  const form = part(document, 'form[data-check-form]', HTMLFormElement);
  const field = part(form, 'textarea', HTMLTextAreaElement);
  const checker = startChecker(part(document, '[data-check]', HTMLElement));

  const check = (): void => {
    const passage = field.value.trim();
    const hash = passage === '' ? '' : `#${encodeURIComponent(passage)}`;
    if (hash !== location.hash) history.pushState(null, '', `${location.pathname}${hash}`);
    checker.check(passage);
  };
  const restore = (): void => {
    field.value = passageIn(location.hash);
    checker.check(field.value);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  field.addEventListener('input', (event) => {
    const isPasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    if (isPasted || field.value === '') check();
  });
  addEventListener('popstate', restore);
  if (location.hash !== '') restore();
  form.toggleAttribute('data-ready', true);
}

/** The passage in the part of an address after `#`; the text itself where it was not encoded. */
function passageIn(hash: string): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
