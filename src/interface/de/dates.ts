import type { dates as english } from '../en/dates.ts';
import type { Like } from '../like.ts';
import { ordinal } from './ordinal.ts';
import { yearName } from './year.ts';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

const shortMonths = [
  'Jan.',
  'Febr.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
] as const;

type Unit = Parameters<typeof english.on.plain>[1];

/** The name of a decade by its first year: `1940er-Jahre`, or `Jahre 1900 bis 1909` where it could mean the century. */
function decadeName(first: number, last: number): string {
  return first > 1000 && first % 100 !== 0
    ? `${first}er-Jahre`
    : `Jahre ${yearName(first)} bis ${yearName(last)}`;
}

/** The name of a century by its first year: `20. Jahrhundert`, `1. Jahrhundert v. Chr.`. The 20th is 1900 to 1999 here. */
function centuryName(first: number, word: string): string {
  const number = first < 0 ? Math.floor((1 - first) / 100) : first / 100 + 1;
  const era = first < 0 ? ' v.\u00A0Chr.' : number <= 10 ? ' n.\u00A0Chr.' : '';
  return `${ordinal(number)} ${word}${era}`;
}

/** `UTC`, `UTC+3`, `UTC−4:30`; `Ortszeit` where no zone is stated. */
function zoneName(offset: number | undefined): string {
  if (offset === undefined) return 'Ortszeit';
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

/** A month or a year within which a day is not known: `im April 2025`, `im Jahr 2025`. */
function within(name: string): string {
  return /^\d/.test(name) ? `im Jahr ${name}` : `im ${name}`;
}

/** The words of a date as they are after a preposition with the dative, without an article. */
function dative(date: string): string {
  return date
    .replaceAll('ein unbekannter', 'einem unbekannten')
    .replaceAll(/Jahre(?![\p{L}])/gu, 'Jahren');
}

/** What precedes a date that is qualified, and the date itself: `wohl etwa`, `Mai 2026`. */
function parted(date: string): readonly [qualifier: string, date: string] {
  const [, qualifier = '', rest = ''] = /^((?:wohl )?(?:etwa )?)(.*)$/s.exec(date) ?? [];
  return [qualifier, dative(rest)];
}

/** When something was: `am 20. Mai 2026`, `im Mai 2026`, `wohl im Jahr 2026`, `in den 2030er-Jahren`. */
function at(date: string, unit: Unit): string {
  const [qualifier, name] = parted(date);
  if (name.startsWith('einem')) return `${qualifier}${unit === 'day' ? 'an' : 'in'} ${name}`;
  const before = { day: 'am', month: 'im', year: 'im Jahr', decade: 'in den', century: 'im' };
  return `${qualifier}${before[unit]} ${name}`;
}

/** The same in short, where a year needs no preposition: `spätestens 2026`. */
function atShort(date: string, unit: Unit): string {
  return unit === 'year' ? date : at(date, unit);
}

/** Where a span of time begins: `vom 3. Mai 2026`, `von Mai 2026`, `von etwa 2026`. */
function from(date: string, unit: Unit): string {
  const [qualifier, name] = parted(date);
  if (name.startsWith('einem')) return `${qualifier}von ${name}`;
  const before = { day: 'vom', month: 'von', year: 'von', decade: 'von den', century: 'vom' };
  return unit === 'month' || unit === 'year'
    ? `von ${date}`
    : `${qualifier}${before[unit]} ${name}`;
}

/** Where a span of time ends: `bis zum 5. Mai 2026`, `bis Mai 2026`, `bis zu den 2030er-Jahren`. */
function to(date: string, unit: Unit): string {
  const [qualifier, name] = parted(date);
  if (name.startsWith('einem')) return `${qualifier}bis zu ${name}`;
  const before = {
    day: 'bis zum',
    month: 'bis',
    year: 'bis',
    decade: 'bis zu den',
    century: 'bis zum',
  };
  return unit === 'month' || unit === 'year'
    ? `bis ${date}`
    : `${qualifier}${before[unit]} ${name}`;
}

/** A date after “zwischen” or “und”: `dem 3. Mai 2026`, `Mai 2026`, `den 2030er-Jahren`. */
function bound(date: string, unit: Unit): string {
  const [qualifier, name] = parted(date);
  if (name.startsWith('einem')) return `${qualifier}${name}`;
  const article = { day: 'dem ', month: '', year: '', decade: 'den ', century: 'dem ' };
  return `${qualifier}${article[unit]}${name}`;
}

const between = (earliest: string, latest: string, [first, last]: readonly [Unit, Unit]): string =>
  `zwischen ${bound(earliest, first)} und ${bound(latest, last)}`;

const UNKNOWN = 'einem unbekannten Datum';

/** Dates in full and in short. */
export const dates: Like<typeof english> = {
  full: {
    months,
    day: ordinal,
    year: yearName,
    decade: decadeName,
    century: (first) => centuryName(first, 'Jahrhundert'),
    unspecified: {
      day: (name) => `ein unbekannter Tag ${within(name)}`,
      month: (name) => `ein unbekannter Monat ${within(name)}`,
    },
    time: (day, clock, offset) => `${day}, ${clock} Uhr (${zoneName(offset)})`,
    qualified: {
      uncertain: ['wohl ', ''],
      approximate: ['etwa ', ''],
      'uncertain-and-approximate': ['wohl etwa ', ''],
    },
    until: (end, missing, unit) =>
      missing === 'open' ? to(end, unit) : `von ${UNKNOWN} ${to(end, unit)}`,
    from: (start, missing, unit) =>
      missing === 'open' ? `ab ${bound(start, unit)}` : `${from(start, unit)} bis zu ${UNKNOWN}`,
    range: (start, end) => `${start} bis ${end}`,
    onOrBefore: (date, unit) => `spätestens ${atShort(date, unit)}`,
    onOrAfter: (date, unit) => `frühestens ${atShort(date, unit)}`,
    between,
  },
  short: {
    months: shortMonths,
    day: ordinal,
    year: yearName,
    decade: (first, last) => decadeName(first, last).replace(/-Jahre$/, ''),
    century: (first) => centuryName(first, 'Jh.'),
    unspecified: {
      day: (name) => `${name} (Tag?)`,
      month: (name) => `${name} (Monat?)`,
    },
    time: (day, clock, offset) => `${day}, ${clock} (${zoneName(offset)})`,
    qualified: {
      uncertain: ['', '?'],
      approximate: ['ca. ', ''],
      'uncertain-and-approximate': ['ca. ', '?'],
    },
    until: (end, missing) => (missing === 'open' ? `bis ${end}` : `? – ${end}`),
    from: (start, missing) => (missing === 'open' ? `ab ${start}` : `${start} – ?`),
    range: (start, end, isSpaced) => (isSpaced ? `${start} – ${end}` : `${start}–${end}`),
    onOrBefore: (date) => `≤ ${date}`,
    onOrAfter: (date) => `≥ ${date}`,
    between: (earliest, latest) => `zw. ${earliest} und ${latest}`,
  },
  on: {
    plain: at,
    uncertain: (date, unit) => `wohl ${at(date, unit)}`,
    approximate: (date, unit) => (unit === 'year' ? `um ${date}` : `etwa ${at(date, unit)}`),
    'uncertain-and-approximate': (date, unit) =>
      unit === 'year' ? `wohl um ${date}` : `wohl etwa ${at(date, unit)}`,
    range: (start, end, [first, last]) => `${from(start, first)} ${to(end, last)}`,
  },
  by: {
    plain: to,
    uncertain: (date, unit) => `wohl ${to(date, unit)}`,
    approximate: (date, unit) => `etwa ${to(date, unit)}`,
    'uncertain-and-approximate': (date, unit) => `wohl etwa ${to(date, unit)}`,
    orLater: (start) => `${start} oder später`,
    unknownEnd: (start, unit) => `zwischen ${bound(start, unit)} und ${UNKNOWN}`,
  },
  either: (alternatives) =>
    [alternatives.slice(0, -1).join(', '), ...alternatives.slice(-1)].join(' oder '),
  notFound: {
    decade: (isRange) => (isRange ? 'Jahre nicht ermittelt' : 'Jahr nicht ermittelt'),
    year: (isRange) =>
      isRange ? 'Monate und Tage nicht ermittelt' : 'Monat und Tag nicht ermittelt',
    month: (isRange) => (isRange ? 'Tage nicht ermittelt' : 'Tag nicht ermittelt'),
  },
};
