import type { BreadcrumbList } from 'schema-dts';
import { outputsText } from '../../interface/strings.ts';
import { absolute, address } from '../../urls.ts';
import { site } from '../../site.ts';

const { sections } = outputsText;

const homes = [
  [sections.articles, address.articles],
  [sections.quotes, address.quotes],
  [sections.speakers, address.speakers],
  [sections.timeline, address.timeline],
  [sections.topics, address.topics],
  [sections.sources, address.sources],
] as const;

/** The path from the front page to a page, through its section. */
export function breadcrumbs(path: string, title: string): BreadcrumbList {
  const section = homes.filter(([, home]) => path !== home && path.startsWith(home));
  const steps = [[site.name, address.home] as const, ...section, [title, path] as const];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(item),
    })),
  };
}
