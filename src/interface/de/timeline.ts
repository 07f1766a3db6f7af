import type { timeline as english } from '../en/timeline.ts';
import { counting } from '../counting.ts';
import type { Like } from '../like.ts';

const counted = counting('de');

// Kinds begin with no noun: within a line they begin with a small letter.
const kinds: Like<typeof english.kinds> = {
  happened: 'Geschehen',
  said: 'Gesagt',
  printed: 'Erschienen',
  planned: 'Geplant',
};

const uncapitalized = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Text for timelines and promises. */
export const timeline: Like<typeof english> = {
  kinds,
  due: 'Fällig',
  dueBy: (date) => `Fällig ${date}.`,
  dueWith: (date, outcome) => `Fällig ${date}: ${uncapitalized(outcome)}`,
  reportedBy: (outlet, kind) =>
    kind === 'printed' ? `Nur laut ${outlet}` : `${kinds[kind]}, nur laut ${outlet}`,
  outcomes: { kept: 'Eingehalten', broken: 'Nicht eingehalten', unknown: 'Nichts gefunden' },
  outcomeAsOf: (outcome, date) => `${outcome}, Stand: ${date}.`,
  lanes: { said: 'Gesagt', printed: 'Erschienen', happened: 'Geschehen', promised: 'Angekündigt' },
  made: (date) => `Angekündigt ${date}.`,
  entry: (date, kind, title) => `${date}, ${uncapitalized(kind)}: ${title}.`,
  gap: (years, months) =>
    [
      ...(years === 0 ? [] : [counted(years, { one: 'Jahr', other: 'Jahre' })]),
      ...(months === 0 ? [] : [counted(months, { one: 'Monat', other: 'Monate' })]),
    ].join(' '),
};
