import { part } from './element.ts';
import { choose, showChoices } from './filter-options.ts';
import { hasFilters, type Choices } from './filters.ts';
import { stateOf, type SearchState } from './state.ts';

/** The form of a search panel. */
export interface SearchForm {
  readonly element: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** What holds the filters, and opens and closes. */
  readonly details: HTMLDetailsElement;
  /** What the reader has entered and chosen. */
  readonly state: () => SearchState;
  /** Shows a state; opens the filters if it has any. */
  readonly fill: (state: SearchState) => void;
  /** Offers choices in the filters. */
  readonly showChoices: (choices: Choices) => void;
}

/** Finds the form of a panel. */
export function searchForm(root: HTMLElement): SearchForm {
  const element = part(root, 'form', HTMLFormElement);
  const field = part(element, 'input[name="q"]', HTMLInputElement);
  const details = part(element, 'details', HTMLDetailsElement);
  const order = part(element, 'select[name="order"]', HTMLSelectElement);
  const filters = [...element.querySelectorAll('select')].filter((select) => select !== order);
  return {
    element,
    field,
    details,
    state: () => {
      const entries = [...new FormData(element)].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : '',
      ]);
      return stateOf(new URLSearchParams(entries).toString());
    },
    fill: (state) => {
      field.value = state.text;
      order.value = state.order === 'newest' ? state.order : '';
      const values: Readonly<Record<string, string | number | undefined>> = { ...state.filters };
      for (const filter of filters) choose(filter, String(values[filter.name] ?? ''));
      if (hasFilters(state.filters)) details.open = true;
    },
    showChoices: (choices) => showChoices(choices, filters),
  };
}
