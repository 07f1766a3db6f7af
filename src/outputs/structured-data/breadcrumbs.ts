import type { BreadcrumbList } from 'schema-dts';
import { absolute, address } from '../../urls.ts';
import { site } from '../../site.ts';

const sections = [
  ['Articles', address.articles],
  ['Quotations', address.quotes],
  ['Speakers', address.speakers],
  ['Timeline', address.timeline],
  ['Topics', address.topics],
  ['Sources', address.sources],
] as const;

/** The way from the front page to a page, through its section. */
export function breadcrumbs(path: string, title: string): BreadcrumbList {
  const section = sections.filter(([, home]) => path !== home && path.startsWith(home));
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
