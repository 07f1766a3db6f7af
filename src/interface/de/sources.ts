import type { sources as english } from '../en/sources.ts';
import type { Like } from '../like.ts';
import { ordinal } from './ordinal.ts';

/** Whether a place is a number, Arabic or Roman, and not named otherwise: “199”, “iv”, “A4”, but not “Buch 6”. */
const isNumber = (place: string): boolean => /^(?:\p{L}?\d|[ivxlcdm]+\b)/iu.test(place);

/** German abbreviates one place and several alike, and does not end a line after an abbreviation before its number. */
const places =
  (name: string) =>
  (place: string): string =>
    isNumber(place) ? `${name}\u00A0${place}` : place;

/** What the site says about a source. */
export const sources: Like<typeof english> = {
  locators: {
    section: places('Abschn.'),
    page: places('S.'),
    paragraph: places('Abs.'),
    line: places('Z.'),
    timestamp: (time) => `bei ${time}`,
  },
  read: {
    whole: 'ganz gelesen',
    part: 'teilweise gelesen',
    'cited-by-others': 'nicht gelesen, nach anderen zitiert',
  },
  standing: {
    primary: 'Originaldokument',
    wire: 'Nachrichtenagentur',
    news: 'Nachrichtenmedium',
    analysis: 'Analyse',
    republisher: 'Nachdruck',
    'state-media': 'Staatsmedium',
    sponsored: 'bezahlter Inhalt',
    summary: 'Zusammenfassung',
  },
  publication: {
    editor: (names) => `hrsg. von ${names}`,
    translator: (names) => `übers. von ${names}`,
    edition: (edition) =>
      /^\d+$/.test(edition) ? `${ordinal(Number(edition))}\u00A0Aufl.` : edition,
    volume: (volume) => (/^\d/.test(volume) ? `Bd.\u00A0${volume}` : volume),
    issue: (issue) => (/^\d/.test(issue) ? `Nr.\u00A0${issue}` : issue),
    page: (page) => `S.\u00A0${page}`,
    published: (place, publisher) => `${place}: ${publisher}`,
  },
  /** What a title quotes, in German or English marks, is in single ones. */
  quotedTitle: (title) => `„${title.replaceAll(/[„“"]([^„“”"]*)[“”"]/g, '‚$1‘')}“`,
  titleNotSeen: 'Titel nicht eingesehen',
  dateNotFound: 'Datum nicht ermittelt',
  wireVia: (wire, outlet) => `${wire}, via ${outlet}`,
};
