import { contentDir } from './settings/content-dir.ts';
import { sectionNames, type SectionName } from './settings/section-names.ts';
import { hasAuthors, paletteOf, readPageTitles, readSiteFile } from './settings/site-file.ts';

/** A path from the root of a host, with a slash at both ends. */
function folder(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

/** A tag with the region in which its language is most likely used: `de-DE` for `de`. */
function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [language, region].filter((part) => part !== undefined).join('-');
}

const file = readSiteFile(contentDir());
const base = folder(process.env['BASE_PATH'] || file.base);
const address = process.env['SITE_URL'] || file.address || undefined;

/** The name of the publication as a part of the name of a host. */
const hostName = file.name
  .normalize('NFKD')
  .toLowerCase()
  .replace(/\p{M}/gu, '')
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '');

/**
 * A placeholder for the site's address until the settings or `SITE_URL` give one. Nobody can publish under it: no host has
 * a name in `.example` (RFC 2606).
 */
export const placeholderUrl = `https://${hostName || 'publication'}.example`;

/** Whether the settings have a section, and no variable such as `CARDS=off` takes it away. */
function isOn(section: SectionName): boolean {
  // What is on the timeline are the events, and a passage is looked up in the files of the search.
  if (section === 'timeline' && !isOn('events')) return false;
  if (section === 'check' && !isOn('search')) return false;
  if (section === 'speaker-topics' && !(isOn('speakers') && isOn('topics'))) return false;
  return file.sections.includes(section) && process.env[section.toUpperCase()] !== 'off';
}

/**
 * The publication: what `site.yaml` in its content folder says (`src/schemas/settings.ts`), and what its builds include.
 * Environment variables override some of it. It is read once: in `npm run dev`, a change needs a restart.
 */
export const site = {
  name: file.name,
  tagline: file.tagline,
  description: file.description,
  publisher: file.publisher,
  language: file.language,
  /** The language with its region, such as `en-US`: the likeliest one where the settings name none. */
  locale: file.locale ?? withRegion(file.language),
  /** The license of our prose and records, which does not cover the words we quote. */
  license: file.license,
  /** The sections that are on, in the order of `sectionNames`; `CARDS=off` and the like turn one off. */
  sections: sectionNames.filter(isOn),
  /** Whether pictures for link previews are drawn, which takes most of a first build. */
  cards: isOn('cards'),
  /** Whether articles that a reader has opened can be read offline. `OFFLINE=off` removes this for all readers. */
  offline: isOn('offline'),
  /** Whether the site can be searched. */
  search: isOn('search'),
  /** Whether citations are files with addresses of their own. Without them, pages and records carry them. */
  downloads: isOn('downloads'),
  /** Whether two quotations of a speaker on one topic are enough for a page of their own. */
  speakerTopics: isOn('speaker-topics'),
  /** Whether pages themselves have the policy of what they may load, for hosts that send no headers of ours. */
  policyInPages: file['policy-in-pages'] === 'true',
  /** What the header and the foot link to: sections, lists, or pages of text by their ids. */
  menu: file.menu,
  footer: file.footer,
  /** Whether the content has authors with pages. */
  hasAuthors: hasAuthors(contentDir()),
  /** The titles of the pages of text that the content has, by id. */
  pages: readPageTitles(contentDir()),
  /** Where readers can write of a wording that we do not have: `CONTACT`, an address that begins with `mailto:` or `https:`. */
  contact: process.env['CONTACT'] || file.contact || undefined,
  /** The origin of the published site as the settings or `SITE_URL` give it; undefined if they do not. */
  address,
  /** The same, or else a placeholder, without a slash at the end. */
  url: (address ?? placeholderUrl).replace(/\/$/, ''),
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
  materialUntil: file['material-until'],
  /** Where readers tell of another printing of a quotation, an address that a link can open; empty if nowhere. */
  reportsTo: file['reports-to'],
  /** The article that leads the front page and the quotation shown there; the newest ones if these are gone. */
  frontPage: file['front-page'],
  /** The topics that are about how words travel: their pages draw it for each quotation. */
  travelTopics: file['travel-topics'],
  colors: paletteOf(file),
} as const;
