import { dimensions } from '../facets.ts';
import type { Filters } from './filters.ts';
import type { Order } from './messages.ts';

/** Everything a search address holds. */
export interface SearchState {
  readonly text: string;
  readonly filters: Filters;
  readonly order: Order;
}

/** Reads a state from the query part of an address. What it does not understand it leaves out. */
export function stateOf(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const year = (name: string): number | undefined => {
    const value = parameters.get(name) ?? '';
    return /^\d{1,4}$/.test(value) ? Number(value) : undefined;
  };
  const chosen = dimensions.map((name) => [name, parameters.get(name) || undefined] as const);
  return {
    text: parameters.get('q') ?? '',
    filters: {
      ...Object.fromEntries(chosen.filter(([, value]) => value !== undefined)),
      from: year('from'),
      to: year('to'),
    },
    order: parameters.get('order') === 'newest' ? 'newest' : 'best',
  };
}

/** The query part of the address of a state, with its question mark; empty where the state is. */
export function queryOf({ text, filters, order }: SearchState): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== '') parameters.set(name, value);
  };
  set('q', text.trim());
  for (const name of dimensions) set(name, filters[name] ?? '');
  set('from', String(filters.from ?? ''));
  set('to', String(filters.to ?? ''));
  set('order', order === 'newest' ? order : '');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
