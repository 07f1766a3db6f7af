import type { Content } from '../content/content.ts';
import type { DataOf } from '../schemas/collections.ts';

/** The days on which we published, updated or corrected a record. */
type Dated = Pick<DataOf<'articles'>, 'updated' | 'corrections'> &
  Pick<DataOf<'quotes'>, 'published'>;

/** The latest day on which we published, updated or corrected a record; empty if there is none. */
export function latestDayOf({ published, updated, corrections }: Dated): string {
  return latest([published, updated, ...corrections.map(({ on }) => on)]);
}

/**
 * The latest day on which anything in the content was published, updated, corrected or checked; empty if there is none. The
 * checks treat it as today.
 */
export function latestDay({ articles, quotes, events }: Content): string {
  return latest([
    ...[...articles, ...quotes].map(({ data }) => latestDayOf(data)),
    ...events.map(({ data }) => data.promise?.checked),
  ]);
}

function latest(days: readonly (string | undefined)[]): string {
  return days.reduce<string>((last, day = '') => (day > last ? day : last), '');
}
