import { absolute, address } from '../urls.ts';
import type { Event } from '../archive/records.ts';
import { bounds } from '../dates/bounds.ts';
import { dayNumber, isoDay } from '../dates/day-number.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { inWords } from '../dates/in-words.ts';
import type { Promised } from '../schemas/event.ts';
import { site } from '../site.ts';

const outcome: Readonly<Record<Promised['state'], string>> = {
  kept: 'Kept',
  broken: 'Not kept',
  unknown: 'Nothing found',
};

/**
 * The promises among events as a calendar (RFC 5545). Each stands on all the days it may have been due: a whole month
 * where only the month is known. The time stamp of an entry is the day of our last check.
 */
export function promisesCalendar(events: readonly Event[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(site.name)}//Promises//EN`,
    `NAME:${escapeText(`${site.name}: promises`)}`,
    `X-WR-CALNAME:${escapeText(`${site.name}: promises`)}`,
    `URL:${absolute(address.promisesCalendar)}`,
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
  const found = `${outcome[state]} as of ${inWords(parsedEdtf(checked))}.`;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(site.url).hostname}`,
    `DTSTAMP:${compact(checked)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(isoDay(dayNumber(last) + 1))}`,
    `SUMMARY:${escapeText(`${outcome[state]}: ${title}`)}`,
    `DESCRIPTION:${escapeText([`Due by ${inWords(due)}.`, found, note].filter(Boolean).join(' '))}`,
    `URL:${absolute(address.event(event))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Text as a calendar has it (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line cut into lines of at most 75 bytes, the later ones after a space (RFC 5545, 3.1), and never within a character. */
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
