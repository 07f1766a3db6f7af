import { outputsText, timelineText } from '../interface/strings.ts';
import { absoluteUrl, urls } from '../urls.ts';
import type { Event } from '../archive/records.ts';
import { bounds } from '../dates/bounds.ts';
import { dayNumber, isoDay } from '../dates/day-number.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { inWords } from '../dates/in-words.ts';
import type { Promised } from '../schemas/event.ts';
import { site } from '../site.ts';

const text = outputsText.calendar;

/**
 * Prints the promises among events as a calendar (RFC 5545). Each is on all the days on which it may have been due: a
 * whole month where only the month is known. The time stamp of an entry is the day of our last check.
 */
export function promisesCalendar(events: readonly Event[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(site.name)}//${text.id}//${site.language.toUpperCase()}`,
    `NAME:${escapeText(text.title)}`,
    `X-WR-CALNAME:${escapeText(text.title)}`,
    `URL:${absoluteUrl(urls.promisesCalendar)}`,
    ...events.flatMap((event) => (event.promise ? entry(event, event.promise) : [])),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entry(event: Event, { by, state, checked, note }: Promised): string[] {
  const { id, title } = event;
  const due = parsedEdtf(by);
  const { earliest, latest } = bounds(due);
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === undefined || last === undefined) return [];
  const outcome = timelineText.outcomes[state];
  const description = [
    timelineText.dueBy(inWords(due)),
    timelineText.outcomeAsOf(outcome, inWords(parsedEdtf(checked))),
    note,
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(site.url).hostname}`,
    `DTSTAMP:${compact(checked)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(isoDay(dayNumber(last) + 1))}`,
    `SUMMARY:${escapeText(text.summary(outcome, title))}`,
    `DESCRIPTION:${escapeText(description.filter(Boolean).join(' '))}`,
    `URL:${absoluteUrl(urls.event(event))}`,
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

/** Folds a line into lines of at most 75 bytes, all but the first after a space (RFC 5545, 3.1), never within a character. */
function folded(line: string): string {
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

function compact(day: string): string {
  return day.replaceAll('-', '');
}
