import { part } from '../browser/element.ts';
import { startChecker } from './checker.ts';
import { hashOf, passageIn } from './passage-hash.ts';

/**
 * Starts the passage-check page. The passage is in the address after `#`, which no server receives, so that Back or a copied
 * link restores it.
 */
export function startCheckPage(): void {
  const form = part(document, 'form[data-check-form]', HTMLFormElement);
  const field = part(form, 'textarea', HTMLTextAreaElement);
  const checker = startChecker(part(document, '[data-check]', HTMLElement));

  const check = (): void => {
    const passage = field.value.trim();
    const hash = hashOf(passage);
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
  // As usual in multiline fields, in which Enter by itself begins a new line.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
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
