import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import { absolute, address } from '../../urls.ts';
import { site } from '../../site.ts';

const home = absolute(address.home);

/** The ids by which other nodes refer to the publisher and the site. */
export const publisherId = `${home}#publisher`;
export const websiteId = `${home}#website`;

/** The publisher of the site, with its policies. */
export function publisherNode(): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId,
    name: site.name,
    url: home,
    logo: { '@type': 'ImageObject', url: absolute(address.icon(512)), width: '512', height: '512' },
    publishingPrinciples: absolute(address.page('policies')),
    correctionsPolicy: absolute(address.page('policies')),
    verificationFactCheckingPolicy: absolute(address.page('method')),
    ownershipFundingInfo: absolute(address.page('about')),
  };
}

/** The site. */
export function websiteNode(): WebSite {
  return {
    '@type': 'WebSite',
    '@id': websiteId,
    name: site.name,
    alternateName: site.tagline,
    description: site.description,
    url: home,
    inLanguage: site.language,
    publisher: { '@id': publisherId },
  };
}
