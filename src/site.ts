/** A path from the root of a host, with a slash at both ends. */
function folder(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

const base = folder(process.env['BASE_PATH'] ?? '');

/** A placeholder for the site's address until `SITE_URL` gives one. Nobody can publish under it. */
export const placeholderUrl = 'https://verbatim.example';

/** The publication: its name, its address and what its builds include. Environment variables override some of it. */
export const site = {
  name: 'Verbatim',
  tagline: 'Whose words are these, really?',
  description:
    'News analysis in which every quotation comes with its full record: who said it, when, in whose words, and who printed it differently.',
  publisher: 'the Verbatim project',
  language: 'en',
  locale: 'en-US',
  /** The license of our prose and records, which does not cover the words we quote. */
  license: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    note: 'Our prose and records are under CC BY 4.0; quotations belong to those who spoke or printed them.',
  },
  /** Whether pictures for link previews are drawn, which takes most of a first build. `CARDS=off` leaves them out. */
  cards: process.env['CARDS'] !== 'off',
  /** Whether articles that a reader has opened can be read offline. `OFFLINE=off` removes this for all readers. */
  offline: process.env['OFFLINE'] !== 'off',
  /** Whether the search index is built. With `SEARCH=off` the search page finds nothing. */
  search: process.env['SEARCH'] !== 'off',
  /** Where readers can write of a wording that we do not have: `CONTACT`, an address that begins with `mailto:` or `https:`. */
  contact: process.env['CONTACT'] || undefined,
  /** The origin of the published site, without a slash at the end: `SITE_URL`. */
  url: (process.env['SITE_URL'] || placeholderUrl).replace(/\/$/, ''),
  /** The path of the site on its host, with a slash at both ends: `BASE_PATH`, or the root. */
  base,
  /**
   * The paths of the archive's other volumes, which are built separately and searched together with this one.
   * `VOLUMES` lists all volumes, separated by spaces; every volume can be built with the same list:
   * `VOLUMES="/ /2023/ /2024/"`.
   */
  volumes: (process.env['VOLUMES'] ?? '')
    .split(' ')
    .filter((path) => path !== '')
    .map(folder)
    .filter((path) => path !== base),
  /** The last month covered by what we have read, as EDTF text: no claim that nothing was reported goes further. */
  materialUntil: '2026-06',
  /**
   * Where readers tell of another printing of a quotation: an address that a link can open, such as
   * `mailto:records@publication.example`. Without one, no page asks for it.
   */
  reportsTo: '',
  /** The article that leads the front page and the quotation shown there; the newest ones if these are gone. */
  frontPage: { article: 'kremlin-order-russia-china-ai', quote: 'oleg-vyugin-second-grade' },
  /** The topics that are about how words travel: their pages draw it for each quotation. */
  travelTopics: ['how-words-travel'],
} as const;
