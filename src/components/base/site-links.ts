import { pagesText } from '../../interface/strings.ts';
import { pathIfShown } from '../../sections.ts';
import { isLinkName, type LinkName } from '../../settings/link-names.ts';
import { site } from '../../site.ts';
import { urls } from '../../urls.ts';

const labels = pagesText.site.links;

/** The labels of links to lists and sections. */
const listLabels: Readonly<Record<LinkName, string>> = {
  articles: labels.articles,
  quotes: labels.quotations,
  speakers: labels.speakers,
  timeline: labels.timeline,
  topics: labels.topics,
  authors: labels.authors,
  sources: labels.sources,
  corrections: labels.corrections,
  words: labels.words,
  check: labels.check,
  search: labels.search,
};

/** The labels of links to the text pages that most publications have. */
const pageLabels: Readonly<Record<string, string>> = {
  about: labels.about,
  method: labels.method,
  policies: labels.policies,
};

/** A link in the header or the footer. */
export interface SiteLink {
  readonly name: string;
  readonly target: string;
}

/** The links of a menu, except to sections that are off or pages that do not exist. */
export function siteLinks(menu: readonly string[]): SiteLink[] {
  return menu.flatMap((item) => {
    const target = isLinkName(item)
      ? pathIfShown(urls[item])
      : Object.hasOwn(site.pages, item)
        ? urls.page(item)
        : undefined;
    const name = isLinkName(item)
      ? listLabels[item]
      : (pageLabels[item] ?? site.pages[item] ?? item);
    return target === undefined ? [] : [{ name, target }];
  });
}
