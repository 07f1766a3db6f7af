import { isPassage } from '../../passage-check/passage.ts';
import { part } from '../browser/element.ts';
import { hashOf } from './passage-hash.ts';

/** Starts the field on the front page: what looks like a passage is checked, and anything else is searched for. */
export function startWhoseWords(): void {
  const form = part(document, 'form[data-whose-words]', HTMLFormElement);
  const field = part(form, 'textarea', HTMLTextAreaElement);
  const { check = '', search = '' } = form.dataset;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return field.focus();
    location.assign(
      isPassage(text)
        ? `${check}${hashOf(text)}`
        : `${search}?${new URLSearchParams({ q: text }).toString()}`,
    );
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
}
