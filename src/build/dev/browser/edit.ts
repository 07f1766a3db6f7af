import { whenChecked } from './when-checked.ts';

const desk = location.pathname.replace(/edit\/.*$/, '');
const name = document.querySelector('main')?.dataset['file'];
const form = document.querySelector('form');
const field = document.querySelector('textarea');
const messages = document.querySelector('details');

if (name !== undefined) whenChecked(desk, () => void refresh());
addEventListener('hashchange', goToPlace);
goToPlace();

form?.addEventListener('submit', () => removeEventListener('beforeunload', keepUnsaved));
addEventListener('beforeunload', keepUnsaved);
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
  event.preventDefault();
  form?.requestSubmit();
});

/** Shows the current messages and, if another program changed the file and nothing was typed here, its current text. */
async function refresh(): Promise<void> {
  const answer = await fetch(`${desk}messages/?of=${encodeURIComponent(name ?? '')}`);
  if (messages) messages.innerHTML = await answer.text();
  if (!field || isChanged() || document.querySelector('[role="alert"]')) return;
  const page = new DOMParser().parseFromString(
    await (await fetch(location.pathname)).text(),
    'text/html',
  );
  const [current, digest] = [page.querySelector('textarea'), page.querySelector('input')];
  const known = document.querySelector('input');
  if (!current || !digest || !known || isChanged() || known.value === digest.value) return;
  field.value = field.defaultValue = current.value;
  known.value = digest.value;
}

function isChanged(): boolean {
  return field !== null && field.value !== field.defaultValue;
}

function keepUnsaved(event: BeforeUnloadEvent): void {
  if (isChanged()) event.preventDefault();
}

/** Puts the cursor at the line and column in the page's address. */
function goToPlace(): void {
  const [line, column] = location.hash.slice(1).split(':').map(Number);
  if (!field || !line) return;
  const before = field.value.split('\n').slice(0, line - 1);
  const at = before.reduce((sum, each) => sum + each.length + 1, 0) + (column ?? 1) - 1;
  field.focus();
  field.setSelectionRange(at, at);
  field.scrollTop = ((line - 3) / field.value.split('\n').length) * field.scrollHeight;
}
