/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** EDTF level 1: `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = 'uncertain' | 'approximate' | 'uncertain-and-approximate';

/** A year, month or day, whichever is known. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly year: number;
  /** 1 to 12; absent where the precision is a year. */
  readonly month?: number;
  /** 1 to 31; absent where the precision is a year or month. */
  readonly day?: number;
  readonly precision: Precision;
  readonly qualifier?: Qualifier;
}

/** `A/B`, `A/..` or `../B`. An absent end is open; at least one end is present. */
export type Interval =
  | { readonly kind: 'interval'; readonly start: CalendarDate; readonly end?: CalendarDate }
  | { readonly kind: 'interval'; readonly start?: undefined; readonly end: CalendarDate };

/** `[..A]`: on A or earlier. */
export interface OnOrBefore {
  readonly kind: 'on-or-before';
  readonly latest: CalendarDate;
}

/** `[A,B]`: one of these dates, not known which. */
export interface OneOf {
  readonly kind: 'one-of';
  readonly dates: readonly [CalendarDate, CalendarDate, ...CalendarDate[]];
}

/** A date in the subset of EDTF (ISO 8601-2) that Verbatim uses. */
export type Edtf = CalendarDate | Interval | OnOrBefore | OneOf;

/** The date, or what is wrong with the text and what to write instead. */
export type EdtfResult =
  { readonly ok: true; readonly date: Edtf } | { readonly ok: false; readonly message: string };
