import { searchText } from '../../interface/strings.ts';
import { element } from './element.ts';
import type { Choice, Choices } from './filters.ts';

/** The maximum number of choices in a filter: those with the most results. Others appear as more filters are set. */
const MAX_CHOICES = 300;

/** Offers choices with their counts in the filters. A selected choice stays even if it has no results left. */
export function showChoices(choices: Choices, filters: readonly HTMLSelectElement[]): void {
  const byName: Readonly<Record<string, readonly Choice[]>> = {
    ...choices,
    from: choices.year,
    to: choices.year,
  };
  for (const filter of filters) {
    const chosen = filter.value;
    const all = byName[filter.name] ?? [];
    const commonest = new Set(all.toSorted((a, b) => b.count - a.count).slice(0, MAX_CHOICES));
    const options = all
      .filter((choice) => commonest.has(choice) || choice.value === chosen)
      .map(({ value, label, count }) =>
        element('option', { value }, searchText.choice(label, count)),
      );
    filter.replaceChildren(element('option', { value: '' }, searchText.any), ...options);
    filter.value = chosen;
  }
}

/** Sets a filter to a value, which gets an option right away if the choices are not loaded yet. */
export function choose(filter: HTMLSelectElement, value: string): void {
  if (![...filter.options].some((option) => option.value === value))
    filter.append(element('option', { value }, value));
  filter.value = value;
}
