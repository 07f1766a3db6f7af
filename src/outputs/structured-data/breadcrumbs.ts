import type { BreadcrumbList } from 'schema-dts';
import { outputsText } from '../../interface/strings.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { site } from '../../site.ts';

const { sections } = outputsText;

const sectionLinks = [
  [sections.articles, urls.articles],
  [sections.quotes, urls.quotes],
  [sections.speakers, urls.speakers],
  [sections.timeline, urls.timeline],
  [sections.topics, urls.topics],
  [sections.authors, urls.authors],
  [sections.sources, urls.sources],
] as const;

/** Makes the breadcrumbs that lead from the front page through a section, if there is one, to a page. */
export function breadcrumbs(path: string, title: string): BreadcrumbList {
  const section = sectionLinks.filter(([, home]) => path !== home && path.startsWith(home));
  const steps = [[site.name, urls.home] as const, ...section, [title, path] as const];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(item),
    })),
  };
}
