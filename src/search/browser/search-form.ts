import { part } from './element.ts';
import { choose, showChoices } from './filter-options.ts';
import { hasFilters, type Choices } from './filters.ts';
import { stateOf, type SearchState } from './state.ts';

/** Finds the form of a search panel; returns functions that read and fill it. */
export function searchForm(root: HTMLElement) {
  const element = part(root, 'form', HTMLFormElement);
  const field = part(element, 'input[name="q"]', HTMLInputElement);
  const details = part(element, 'details', HTMLDetailsElement);
  const order = part(element, 'select[name="order"]', HTMLSelectElement);
  /** The text pasted last, with the line breaks that the field drops. */
  let pasted = '';
  field.addEventListener('paste', ({ clipboardData }) => {
    pasted = clipboardData?.getData('text/plain') ?? '';
  });
  const filters = [...element.querySelectorAll('select')].filter((select) => select !== order);
  return {
    element,
    field,
    details,
    /** What the reader has entered and chosen. */
    state: (): SearchState => {
      const entries = [...new FormData(element)].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : '',
      ]);
      return stateOf(new URLSearchParams(entries).toString());
    },
    /** The text in the field. If it was pasted and has not been changed since, it has its original line breaks. */
    pasted: (): string =>
      field.value.replace(/\s+/g, '') === pasted.replace(/\s+/g, '') ? pasted : field.value,
    /** Fills in the form from a state, and opens the filters if any of them is set. */
    fill: (state: SearchState): void => {
      field.value = state.text;
      order.value = state.order === 'newest' ? state.order : '';
      const values: Readonly<Record<string, string | number | undefined>> = { ...state.filters };
      for (const filter of filters) choose(filter, String(values[filter.name] ?? ''));
      if (hasFilters(state.filters)) details.open = true;
    },
    /** Offers choices in the filters. */
    showChoices: (choices: Choices): void => showChoices(choices, filters),
  };
}
