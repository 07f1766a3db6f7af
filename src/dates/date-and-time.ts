import { dateFaultsText as text } from '../interface/strings.ts';
import { readCalendarDate } from './calendar-date.ts';
import { toOneLine, type Refusal } from './date-fault.ts';
import type { CalendarDate, TimeOfDay } from './edtf.ts';

/**
 * Reads a day with a time: `2022-02-24T05:30:00`, optionally with a zone: `Z`, `+03:00` or `-05`. EDTF requires seconds, but
 * unknown seconds may be left out here, as in ISO 8601.
 */
export function readDateAndTime(whole: string): CalendarDate | Refusal {
  const [day = '', ...times] = whole.split('T');
  const date = readCalendarDate(day, whole);
  if ('message' in date) return date;
  const time = times.length === 1 ? readTime(times.join('')) : undefined;
  const isDay = date.precision === 'day' && date.qualifier === undefined;
  if (time === undefined || !isDay) return { message: text.time(toOneLine(whole)) };
  return { ...date, time };
}

function readTime(written: string): TimeOfDay | undefined {
  const [, hour, minute, second, zone] = TIME.exec(written) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const offset = zone === undefined ? undefined : readZone(zone);
  if (zone !== undefined && offset === undefined) return undefined;
  return {
    hour: Number(hour),
    minute: Number(minute),
    ...(second !== undefined && { second: Number(second) }),
    ...(offset !== undefined && { offset }),
  };
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;

/** A zone's offset from UTC in minutes; undefined beyond -12 or +14 hours, and for `-00:00`, which ISO 8601 rules out. */
function readZone(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [hours = '', minutes = '00'] = zone.slice(1).split(':');
  const size = Number(hours) * 60 + Number(minutes);
  if (zone.startsWith('-')) return size === 0 || size > 12 * 60 ? undefined : -size;
  return size > 14 * 60 ? undefined : size;
}
