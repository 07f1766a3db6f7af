import { edtf } from '../schemas/edtf.ts';
import { looksLikePersonName } from './names-in.ts';

/** The day of publication and the byline that are visible on a page. */
export interface VisibleFacts {
  readonly issued?: string;
  /** The words of the page that give that day, such as “Published 8 October 2026”. */
  readonly day?: string;
  readonly byline?: string;
}

/** The maximum number of lines between the heading of a page and its first paragraph. */
const MAX_LINES = 12;

/** The maximum length of such a line, in characters; a longer one is a paragraph. */
const MAX_LENGTH = 140;

const MONTHS = [
  'jan|january|januar|jänner',
  'feb|february|februar|feber',
  'mar|march|märz',
  'apr|april',
  'may|mai',
  'jun|june|juni',
  'jul|july|juli',
  'aug|august',
  'sep|sept|september',
  'oct|october|okt|oktober',
  'nov|november',
  'dec|december|dez|dezember',
].map((names) => new RegExp(`^(?:${names})$`, 'iu'));

const DAY =
  /(?<!\p{L}|\d)(?:(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)|(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?(?<month>\p{L}{3,9})\.?,? (?<year>\d{4})|(?<month2>\p{L}{3,9})\.? (?<day2>\d{1,2})(?:st|nd|rd|th)?,? (?<year2>\d{4})|(?<d3>\d{1,2})\.(?<m3>\d{1,2})\.(?<y3>\d{4}))(?!\d)/gu;

/** What else a line with a day may contain: a word such as “published”, a day of the week, a time, punctuation. */
const AROUND_DAY =
  /(?<!\p{L})(?:first|published|posted|issued|released?|veröffentlicht|erschienen|stand|date|datum|on|am|vom|um|at|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mo|di|mi|do|fr|sa|so|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|uhr|\d{1,2}[:.]\d\d(?::\d\d)?|[ap]\.?m\.?|gmt|bst|utc|c?est|cet|e[sd]t|p[sd]t)(?!\p{L})|[\s.,:;|·•–—()/-]+/giu;

const PUBLISHED =
  /(?<!\p{L})(?:published|posted|issued|released?|veröffentlicht|erschienen)(?!\p{L})/iu;

const BYLINE =
  /^(?:by|von|text|story|words|interview|autor(?:in)?|author)(?: by| von)?:? (?<names>\p{Lu}[^|·•\d]+?)(?:(?<!\s)\s*[|·•].*|, \p{Ll}.*)?$/iu;

/**
 * Finds the day of publication and the byline in the lines between the heading of a page and its first paragraph. The day must
 * be the only one there, or the only one marked as the day of publication; the byline must be the only one.
 */
export function visibleFacts(text: string, heading: string): VisibleFacts {
  const lines = linesBelow(text, heading);
  const days = lines.flatMap((line) => line.split(/(?<!\s)\s+[|·•]\s+/u)).flatMap(daysIn);
  const published = days.filter(({ isPublished }) => isPublished);
  const day = firstIfSame(published.length > 0 ? published : days, ({ issued }) => issued);
  const byline = firstIfSame(
    lines.flatMap((line) => bylineIn(line) ?? []),
    (names) => names,
  );
  return {
    ...(day && { issued: day.issued, day: day.line }),
    ...(byline !== undefined && { byline }),
  };
}

function linesBelow(text: string, heading: string): string[] {
  const lines = text.split(/\n+/u).map((line) => line.trim());
  const at = heading === '' ? -1 : lines.indexOf(heading);
  if (at === -1) return [];
  const head = lines.slice(at + 1, at + 1 + MAX_LINES);
  const first = head.findIndex((line) => line.length > MAX_LENGTH);
  return first === -1 ? head : head.slice(0, first);
}

interface VisibleDay {
  readonly issued: string;
  readonly line: string;
  readonly isPublished: boolean;
}

/** The day in a line, if the line contains nothing but the day and what usually surrounds one, such as “published”. */
function daysIn(line: string): VisibleDay[] {
  const [match, ...more] = line.matchAll(DAY);
  if (!match?.groups || more.length > 0) return [];
  if (line.replace(match[0], ' ').replace(AROUND_DAY, '') !== '') return [];
  const { y, m, d, day, month, year, month2, day2, year2, d3, m3, y3 } = match.groups;
  const name = month ?? month2;
  const number = name === undefined ? Number(m ?? m3) : numberOf(name);
  const written = [
    y ?? year ?? year2 ?? y3 ?? '',
    String(number).padStart(2, '0'),
    (d ?? day ?? day2 ?? d3 ?? '').padStart(2, '0'),
  ].join('-');
  const issued = edtf.safeParse(written).data;
  return issued === undefined ? [] : [{ issued, line, isPublished: PUBLISHED.test(line) }];
}

function numberOf(month: string): number {
  return MONTHS.findIndex((names) => names.test(month)) + 1;
}

/** The names in a byline, if all are people’s: “By Ada Lee and Bo Chen”. */
function bylineIn(line: string): string | undefined {
  const names = BYLINE.exec(line)?.groups?.['names'];
  const people = names?.split(/(?<!\s)\s*(?:,|&|\s(?:and|und)\s)\s*/u) ?? [];
  return people.length > 0 && people.every(looksLikePersonName) ? names : undefined;
}

/** The first of these things, if all have the same key; otherwise undefined. */
function firstIfSame<Thing>(
  things: readonly Thing[],
  key: (thing: Thing) => string,
): Thing | undefined {
  return new Set(things.map(key)).size === 1 ? things[0] : undefined;
}
