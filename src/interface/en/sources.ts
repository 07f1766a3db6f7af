import { ordinal } from './ordinal.ts';

/** Whether a place is really several: “12–14”, “3, 7”. */
const isPlural = (place: string): boolean => /[-–,]|\d\s*f/.test(place);

/** Whether a place is only a number, Arabic or Roman: “199”, “iv” or “A4”, but not “book 6”. */
const isNumber = (place: string): boolean => /^(?:\p{L}?\d|[ivxlcdm]+\b)/iu.test(place);

const places =
  (one: string, several: string) =>
  (place: string): string =>
    isNumber(place) ? `${isPlural(place) ? several : one} ${place}` : place;

/** Text about a source. */
export const sources = {
  /** Places within a source. */
  locators: {
    section: places('sec.', 'secs.'),
    page: places('p.', 'pp.'),
    paragraph: places('para.', 'paras.'),
    line: places('line', 'lines'),
    timestamp: (time: string) => `at ${time}`,
  },
  /** How much of it we read. */
  read: {
    whole: 'read in full',
    part: 'read in part',
    'cited-by-others': 'not read; cited by others',
  },
  /** What kind of publication it is. */
  standing: {
    primary: 'primary document',
    wire: 'news agency',
    news: 'news',
    analysis: 'analysis',
    republisher: 'republication',
    'state-media': 'state media',
    sponsored: 'sponsored content',
    summary: 'summary',
  },
  /** What kind of edition or part it is, after the outlet, in a list with commas. */
  publication: {
    editor: (names: string) => `edited by ${names}`,
    translator: (names: string) => `translated by ${names}`,
    edition: (edition: string) =>
      /^\d+$/.test(edition) ? `${ordinal(Number(edition))} ed.` : edition,
    volume: (volume: string) => (/^\d/.test(volume) ? `vol. ${volume}` : volume),
    issue: (issue: string) => (/^\d/.test(issue) ? `no. ${issue}` : issue),
    page: (page: string) => (/\d\s*[-–,]\s*\d/.test(page) ? `pp. ${page}` : `p. ${page}`),
    published: (place: string, publisher: string) => `${place}: ${publisher}`,
  },
  /** A title within a sentence; quotation marks inside it become single ones. */
  quotedTitle: (title: string) => `“${title.replaceAll(/[“„"]([^„“”"]*)[“”"]/g, '‘$1’')}”`,
  titleNotSeen: 'title not seen',
  dateNotFound: 'date not found',
  /** A wire service and the outlet that printed its copy: “Reuters, via Business Standard”. */
  wireVia: (wire: string, outlet: string) => `${wire}, via ${outlet}`,
} as const;
