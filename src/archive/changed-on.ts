import type { Correction } from '../schemas/correction.ts';

/** The dates that a record gives for its publication and changes. */
interface Dated {
  readonly published?: string | undefined;
  /** The day of the last substantive change. */
  readonly updated?: string | undefined;
  readonly corrections: readonly Pick<Correction, 'on'>[];
}

/**
 * The day of the last substantive change to a record: its publication, its dated update or its last correction, whichever is
 * latest. Undefined if the record gives none of these.
 */
export function changedOn({ published, updated, corrections }: Dated): string | undefined {
  return [published, updated, ...corrections.map(({ on }) => on)]
    .filter((day) => day !== undefined)
    .reduce<string | undefined>(
      (last, day) => (last !== undefined && last > day ? last : day),
      undefined,
    );
}
