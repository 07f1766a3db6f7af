import { element } from './element.ts';
import type { Choice, Choices } from './facet-filter.ts';

/** Puts what can be chosen, with counts, into the panel's filters. What is chosen stays, also where it leaves nothing. */
export function offer(choices: Choices, filters: readonly HTMLSelectElement[]): void {
  const by: Readonly<Record<string, readonly Choice[]>> = {
    ...choices,
    from: choices.year,
    to: choices.year,
  };
  for (const filter of filters) {
    const chosen = filter.value;
    const options = (by[filter.name] ?? [])
      .filter(({ value, count }) => count > 0 || value === chosen)
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
