import type { Person, ProfilePage } from 'schema-dts';
import type { Author } from '../../archive/records.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { publisherId, websiteId } from './publisher.ts';

/** Describes one of our authors. */
export function authorNode({ id, name, role, links }: Author): Person {
  const url = absoluteUrl(urls.author(id));
  return {
    '@type': 'Person',
    '@id': `${url}#author`,
    name,
    url,
    ...(role !== undefined && { jobTitle: role }),
    ...(links.length > 0 && { sameAs: links.map((link) => link.url) }),
    affiliation: { '@id': publisherId },
  };
}

/** Describes an author's page. */
export function authorPageNode(author: Author): ProfilePage {
  const url = absoluteUrl(urls.author(author.id));
  return {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    name: author.name,
    isPartOf: { '@id': websiteId },
    mainEntity: authorNode(author),
  };
}
