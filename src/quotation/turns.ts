import type { Turn } from '../schemas/turn.ts';

/** A turn of an exchange, with the name of its speaker. */
export interface NamedTurn extends Turn {
  readonly name: string;
}
