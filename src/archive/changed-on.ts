import type { Correction } from '../schemas/correction.ts';

/** What a record says of its own publication, in days. */
interface Dated {
  readonly published?: string | undefined;
  /** The day of the last substantive change. */
  readonly updated?: string | undefined;
  readonly corrections: readonly Pick<Correction, 'on'>[];
}

/**
 * The day on which what a record says last changed in substance: its publication, the change its editors date, or its
 * last correction. Nothing else moves it. Undefined where the record gives no day.
 */
export function changedOn({ published, updated, corrections }: Dated): string | undefined {
  return [published, updated, ...corrections.map(({ on }) => on)]
    .filter((day) => day !== undefined)
    .reduce<string | undefined>(
      (last, day) => (last !== undefined && last > day ? last : day),
      undefined,
    );
}
