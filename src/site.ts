/** A path from the root of a host, with a slash at both ends. */
function folder(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

const base = folder(process.env['BASE_PATH'] ?? '');

/** What the publication is called and where it stands. The environment may name another address. */
export const site = {
  name: 'Verbatim',
  tagline: 'Whose words are these, really?',
  description:
    'News analysis in which every quotation carries its papers: who said it, when, in whose words, and who printed it differently.',
  publisher: 'the Verbatim project',
  language: 'en',
  locale: 'en-US',
  /** The license of our prose and records; the words quoted are not ours to license. */
  license: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    note: 'Our prose and records are under CC BY 4.0; quotations belong to those who spoke or printed them.',
  },
  /** Whether cards are drawn for link previews, which takes the longest part of a first build. `CARDS=off` leaves them out. */
  cards: process.env['CARDS'] !== 'off',
  /** Whether articles that were read can be read again without the network. `OFFLINE=off` takes it back from all readers. */
  offline: process.env['OFFLINE'] !== 'off',
  /** Whether the search index is made. `SEARCH=off` leaves it out, and the search page finds nothing. */
  search: process.env['SEARCH'] !== 'off',
  /** Origin of the published site. `SITE_URL` overrides it. */
  url: process.env['SITE_URL'] || 'https://verbatim.example',
  /** Path under which the site stands, with a slash at both ends. `BASE_PATH` overrides it. */
  base,
  /**
   * The paths of the other volumes of the archive, which are built apart and searched together with this one.
   * `VOLUMES` names all, one space apart, and may be the same in the build of each: `VOLUMES="/ /2023/ /2024/"`.
   */
  volumes: (process.env['VOLUMES'] ?? '')
    .split(' ')
    .filter((path) => path !== '')
    .map(folder)
    .filter((path) => path !== base),
  /** The article that leads the front page and the quotation offered there for checking; the newest where they are gone. */
  frontPage: { article: 'kremlin-order-russia-china-ai', quote: 'oleg-vyugin-second-grade' },
} as const;
