import { isPassage } from '../../passage-check/passage.ts';
import { hashOf, passageIn } from '../check/passage-hash.ts';
import { facets } from '../facets.ts';
import { hasFilters, type Filters } from './filters.ts';
import type { Order } from './messages.ts';

/** The state of a search, as recorded in its address. */
export interface SearchState {
  readonly text: string;
  readonly filters: Filters;
  readonly order: Order;
}

/** Reads a state from the query string of an address. Anything unknown is ignored. */
export function stateOf(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const year = (name: string): number | undefined => {
    const value = parameters.get(name) ?? '';
    return /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
  };
  const chosen = facets.map((name) => [name, parameters.get(name) || undefined] as const);
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

/** The query string of a state's address, including the question mark; empty for the empty state. */
export function queryOf({ text, filters, order }: SearchState): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== '') parameters.set(name, value);
  };
  set('q', text.trim());
  for (const name of facets) set(name, filters[name] ?? '');
  set('from', String(filters.from ?? ''));
  set('to', String(filters.to ?? ''));
  set('order', order === 'newest' ? order : '');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/**
 * The part of a state's address after the path. A passage goes after `#`, a part that is never sent to a server. Any other
 * text goes into the query string, as do the filters and the order.
 */
export function addressOf(state: SearchState): string {
  if (!isPassage(state.text)) return queryOf(state);
  return `${queryOf({ ...state, text: '' })}${hashOf(state.text)}`;
}

/** Reads a state from an address. A part after `#` that is not a passage is an anchor on the page. */
export function stateAt({ search, hash }: Pick<Location, 'search' | 'hash'>): SearchState {
  const state = stateOf(search);
  const passage = passageIn(hash);
  return isPassage(passage) ? { ...state, text: passage } : state;
}

/** Whether a state searches for anything. */
export function isSearch({ text, filters }: SearchState): boolean {
  return text.trim() !== '' || hasFilters(filters);
}
