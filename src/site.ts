import { contentDir } from './settings/content-dir.ts';
import { sectionNames, type SectionName } from './settings/section-names.ts';
import { hasAuthors, paletteOf, readPageTitles, readSiteFile } from './settings/site-file.ts';

/** Turns a path into one from the root of the host, with a slash at both ends. */
function folder(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

/** Gives a language tag the region where the language is most likely used: `de-DE` for `de`. */
function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [language, region].filter((part) => part !== undefined).join('-');
}

const file = readSiteFile(contentDir());
const base = folder(process.env['BASE_PATH'] || file.base);
const address = process.env['SITE_URL'] || file.address || undefined;

/** The publication's name in the form that host names allow. */
const hostName = file.name
  .normalize('NFKD')
  .toLowerCase()
  .replace(/\p{M}/gu, '')
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '');

/**
 * A placeholder for the site's address until the settings or `SITE_URL` give one. Nobody can publish there, since `.example`
 * is reserved (RFC 2606).
 */
export const placeholderUrl = `https://${hostName || 'publication'}.example`;

/** Whether the settings include a section, no variable such as `CARDS=off` turns it off, and the sections it needs are on. */
function isOn(section: SectionName): boolean {
  // The timeline shows events, and the passage check looks passages up in the search files.
  if (section === 'timeline' && !isOn('events')) return false;
  if (section === 'check' && !isOn('search')) return false;
  if (section === 'speaker-topics' && !(isOn('speakers') && isOn('topics'))) return false;
  return file.sections.includes(section) && process.env[section.toUpperCase()] !== 'off';
}

/**
 * The publication: the settings in its `site.yaml` (`src/schemas/settings.ts`), and what its builds include. Environment
 * variables override some settings. All of this is read only once, so `npm run dev` must be restarted after a change.
 */
export const site = {
  name: file.name,
  tagline: file.tagline,
  description: file.description,
  publisher: file.publisher,
  language: file.language,
  /** The language with its region, such as `en-US`. If the settings name no region, it is the likeliest one. */
  locale: file.locale ?? withRegion(file.language),
  /** The license of our prose and records, which does not cover the words we quote. */
  license: file.license,
  /** The sections that are on, in the order of `sectionNames`; `CARDS=off` and the like turn one off. */
  sections: sectionNames.filter(isOn),
  /** Whether pictures for link previews are drawn, which takes up most of a first build. */
  cards: isOn('cards'),
  /** Whether articles that a reader has opened can be read offline. `OFFLINE=off` removes this for all readers. */
  offline: isOn('offline'),
  /** Whether the site can be searched. */
  search: isOn('search'),
  /** Whether citations can also be downloaded as files with their own URLs. Otherwise, only pages and records contain them. */
  downloads: isOn('downloads'),
  /** Whether two quotations of a speaker on a topic are enough to get their own page; otherwise, it takes ten. */
  speakerTopics: isOn('speaker-topics'),
  /** Whether each page contains its content security policy, for hosts that cannot send our headers. */
  policyInPages: file['policy-in-pages'] === 'true',
  /** What the header and the footer link to: lists and sections by name, and text pages by id. */
  menu: file.menu,
  footer: file.footer,
  /** Whether the content has author records, so that the site has pages about authors. */
  hasAuthors: hasAuthors(contentDir()),
  /** The titles of the text pages, by id. */
  pages: readPageTitles(contentDir()),
  /** Where readers can tell us of a wording we do not have: a `mailto:` or `https:` URL, from `CONTACT` or the settings. */
  contact: process.env['CONTACT'] || file.contact || undefined,
  /** The origin of the published site, from `SITE_URL` or the settings; undefined if neither gives one. */
  address,
  /** That origin or, if undefined, a placeholder, without a trailing slash. */
  url: (address ?? placeholderUrl).replace(/\/$/, ''),
  /** The path of the site on its host, with a slash at both ends, from `BASE_PATH` or the settings; by default, the root. */
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
  /** The last month covered by what we have read, as EDTF. Claims that nothing was reported go no further. */
  materialUntil: file['material-until'],
  /** The URL where readers can report another printing of a quotation; empty if there is none. */
  reportsTo: file['reports-to'],
  /** The ids of the front page's lead article and quotation. If there is no such record, the newest one takes its place. */
  frontPage: file['front-page'],
  /** The topics about how words travel. Their pages have drawings that show how the words of their quotations traveled. */
  travelTopics: file['travel-topics'],
  colors: paletteOf(file),
} as const;
