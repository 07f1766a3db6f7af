/** How precisely a date is known. */
export type Precision = 'century' | 'decade' | 'year' | 'month' | 'day';

/** EDTF level 1: `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = 'uncertain' | 'approximate' | 'uncertain-and-approximate';

/** A local time of day. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** How far the clock is ahead of UTC, in minutes; absent if the zone is not stated. */
  readonly offset?: number;
}

/** A century, decade, year, month or day, whichever is known. */
export interface CalendarDate {
  readonly kind: 'date';
  /** The astronomical year, in which 0 is 1 BC; for a decade or century, its first year. */
  readonly year: number;
  /** 1 to 12; absent if the precision is coarser than a month. */
  readonly month?: number;
  /** 1 to 31; absent if the precision is coarser than a day. */
  readonly day?: number;
  readonly precision: Precision;
  /** The smallest unit written as unknown: `2004-XX`, `1985-04-XX`, `1985-XX-XX`. */
  readonly unspecified?: 'month' | 'day';
  /** Present only if the precision is a day, and never within an interval or set. */
  readonly time?: TimeOfDay;
  readonly qualifier?: Qualifier;
}

/** Why an interval has no date at one of its ends: the end is open (`..`) or unknown (nothing is written). */
export type Missing = 'open' | 'unknown';

/** `A/B`, `A/..`, `../B`, `A/` or `/B`. At least one end is present. */
export type Interval =
  | { readonly kind: 'interval'; readonly start: CalendarDate; readonly end: CalendarDate }
  | {
      readonly kind: 'interval';
      readonly start: CalendarDate;
      readonly end?: undefined;
      readonly missing: Missing;
    }
  | {
      readonly kind: 'interval';
      readonly start?: undefined;
      readonly end: CalendarDate;
      readonly missing: Missing;
    };

/** `[..A]`: on A or earlier. */
export interface OnOrBefore {
  readonly kind: 'on-or-before';
  readonly latest: CalendarDate;
}

/** `[A..]`: on A or later. */
export interface OnOrAfter {
  readonly kind: 'on-or-after';
  readonly earliest: CalendarDate;
}

/** `[A..B]`: an unknown date from A to B. */
export interface Between {
  readonly kind: 'between';
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

/** A date or span that may be the right one. */
export type Candidate = CalendarDate | OnOrBefore | OnOrAfter | Between;

/** `[A,B]`, `[A,B..C]`: one of these dates; it is not known which. */
export interface OneOf {
  readonly kind: 'one-of';
  readonly dates: readonly [Candidate, Candidate, ...Candidate[]];
}

/** A date in EDTF (ISO 8601-2): levels 0 and 1 without seasons, plus "one of a set" from level 2. */
export type Edtf = Candidate | Interval | OneOf;

/** A date, or what is wrong with its text and what to write instead. */
export type EdtfResult =
  { readonly ok: true; readonly date: Edtf } | { readonly ok: false; readonly message: string };
