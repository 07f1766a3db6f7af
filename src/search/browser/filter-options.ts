import { element } from './element.ts';
import type { Choice, Choices } from './filters.ts';

/** How many choices a filter offers at most: those that leave most quotations. More come up as others are chosen. */
const MOST = 300;

/** Puts what can be chosen, with counts, into the panel's filters. What is chosen stays, also where it leaves nothing. */
export function fillFilters(choices: Choices, filters: readonly HTMLSelectElement[]): void {
  const by: Readonly<Record<string, readonly Choice[]>> = {
    ...choices,
    from: choices.year,
    to: choices.year,
  };
  for (const filter of filters) {
    const chosen = filter.value;
    const found = by[filter.name] ?? [];
    const commonest = new Set(found.toSorted((a, b) => b.count - a.count).slice(0, MOST));
    const options = found
      .filter((choice) => commonest.has(choice) || choice.value === chosen)
      .map(({ value, label, count }) => element('option', { value }, `${label} (${count})`));
    filter.replaceChildren(element('option', { value: '' }, 'Any'), ...options);
    filter.value = chosen;
  }
}

/** Sets a filter to a value, which becomes a choice of its own until the choices are known. */
export function choose(filter: HTMLSelectElement, value: string): void {
  if (![...filter.options].some((option) => option.value === value))
    filter.append(element('option', { value }, value));
  filter.value = value;
}
