import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Where a site is published: its origin, and its base with a leading and a trailing slash. */
export interface Place {
  readonly url: string;
  readonly base: string;
}

/** Attributes that contain one address, and attributes that contain several. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];
const ADDRESS_LISTS = ['srcset', 'imagesrcset'];

/** Kinds of links that describe the page and are not loaded with it. */
const UNLOADED = new Set([
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'me',
  'next',
  'prev',
  'search',
]);

interface Link {
  readonly page: BuiltPage;
  /** As written. */
  readonly written: string;
  /** Whether the browser loads it with the page. */
  readonly loaded: boolean;
}

/**
 * The faults in the addresses on a site's pages: dead links, and anything loaded from other hosts. There is one line
 * per address, with a page that contains it.
 */
export function linkFaults(site: BuiltSite, place: Place): string[] {
  const faulty = new Map<string, Set<string>>();
  for (const page of site.pages.values()) {
    for (const link of linksOf(page)) {
      const fault = faultOf(link, site, place);
      if (fault === undefined) continue;
      const line = `${link.written} ${fault}`;
      faulty.set(line, (faulty.get(line) ?? new Set()).add(page.file));
    }
  }
  return [...faulty].map(([line, pages]) => {
    const [first] = pages;
    return `${first}: ${line}${pages.size > 1 ? `, as in ${pages.size - 1} more` : ''}`;
  });
}

function* linksOf(page: BuiltPage): Generator<Link> {
  for (const element of page.root.querySelectorAll('*')) {
    const name = element.rawTagName.toLowerCase();
    const rel = element.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
    const loaded =
      name === 'link'
        ? !rel.some((value) => UNLOADED.has(value))
        : !['a', 'area', 'form', 'button', 'blockquote', 'q', 'ins', 'del'].includes(name);
    for (const attribute of ADDRESSES) {
      const written = element.getAttribute(attribute);
      if (written !== undefined) yield { page, written, loaded };
    }
    for (const attribute of ADDRESS_LISTS) {
      for (const candidate of element.getAttribute(attribute)?.split(',') ?? []) {
        yield { page, written: candidate.trim().split(/\s+/)[0] ?? '', loaded: true };
      }
    }
  }
}

function faultOf(
  { page, written, loaded }: Link,
  site: BuiltSite,
  place: Place,
): string | undefined {
  const here = new URL(place.base + page.file.replace(/(^|\/)index\.html$/, '$1'), place.url);
  const target = URL.parse(written, here);
  if (target === null) return 'is not an address';
  if (!['http:', 'https:'].includes(target.protocol)) return undefined;
  if (target.origin !== here.origin) return loaded ? 'is loaded from another host' : undefined;
  if (!target.pathname.startsWith(place.base)) return `is outside ${place.base}`;

  const path = decodeURI(target.pathname.slice(place.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file))
    return site.files.has(`${file}/index.html`) ? 'lacks its trailing slash' : 'leads nowhere';

  // Browsers search for the words after `:~:`, and `#top` is the top of any page.
  const id = decodeURIComponent(target.hash.slice(1).split(':~:')[0] ?? '');
  const ids = site.pages.get(file)?.ids;
  if (id === '' || id === 'top' || ids === undefined || ids.has(id)) return undefined;
  return 'points to a missing id';
}
