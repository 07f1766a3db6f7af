import { outputsText, timelineText } from '../interface/strings.ts';
import { pathIfShown } from '../sections.ts';
import { absoluteUrl, urls } from '../urls.ts';
import type { Event } from '../archive/records.ts';
import { twoDigits } from '../dates/calendar.ts';
import { bounds } from '../dates/bounds.ts';
import { calendarDay } from '../dates/day-number.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { inSentence } from '../dates/in-sentence.ts';
import { inWords } from '../dates/in-words.ts';
import type { Promised } from '../schemas/event.ts';
import { site } from '../site.ts';

const text = outputsText.calendar;

/**
 * Prints the promises among events as an iCalendar file (RFC 5545). Each entry covers all days on which the promise may be due,
 * such as a whole month if only the month is known. A promise whose days iCalendar cannot express is left out. The time stamp
 * of an entry is the day we last checked the promise.
 */
export function promisesCalendar(events: readonly Event[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(site.name)}//${text.id}//${site.language.toUpperCase()}`,
    `NAME:${escapeText(text.title(site.name))}`,
    `X-WR-CALNAME:${escapeText(text.title(site.name))}`,
    `URL:${absoluteUrl(urls.promisesCalendar)}`,
    ...events.flatMap((event) => (event.promise ? entry(event, event.promise) : [])),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

function entry(event: Event, { by, state, checked, note }: Promised): string[] {
  const { id, title } = event;
  const due = parsedEdtf(by);
  const { earliest, latest } = bounds(due);
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  const start = first === undefined ? undefined : eightDigits(first);
  const end = last === undefined ? undefined : eightDigits(last + 1);
  if (start === undefined || end === undefined) return [];
  const outcome = timelineText.outcomes[state];
  const description = [
    timelineText.dueBy(inSentence(due, 'due')),
    timelineText.outcomeAsOf(outcome, inWords(parsedEdtf(checked))),
    note,
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(site.url).hostname}`,
    `DTSTAMP:${checked.replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${escapeText(text.summary(outcome, title))}`,
    `DESCRIPTION:${escapeText(description.filter(Boolean).join(' '))}`,
    `URL:${absoluteUrl(pathIfShown(urls.event(event)) ?? urls.home)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Escapes text for a calendar (RFC 5545, 3.3.11). */
function escapeText(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/**
 * Folds a line into lines of at most 75 bytes without splitting a character; each line after the first begins with a space (RFC
 * 5545, 3.1).
 */
function foldedLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let room = 75;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (bytes > room) {
      lines.push(current);
      current = '';
      room = 74;
    }
    current += character;
    room -= bytes;
  }
  return [...lines, current].join('\r\n ');
}

/** Prints a day number as a date in eight digits (RFC 5545, 3.3.4); undefined if four digits cannot express the year. */
function eightDigits(number: number): string | undefined {
  const { year, month, day } = calendarDay(number);
  if (year < 0 || year > 9999) return undefined;
  return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(day)}`;
}
