import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import { absoluteUrl, urls } from '../../urls.ts';
import { site } from '../../site.ts';

const home = absoluteUrl(urls.home);

/** The ids that other nodes use to refer to the publisher and the site. */
export const publisherId = `${home}#publisher`;
export const websiteId = `${home}#website`;

const reference = {
  '@type': 'NewsMediaOrganization',
  '@id': publisherId,
  name: site.name,
  url: home,
} as const;

/** Describes the publisher briefly, as most pages do. The front page says more. */
export function publisherReference(): NewsMediaOrganization {
  return reference;
}

/** Describes the publisher in full, with links to those policies that have pages. */
export function publisherNode(): NewsMediaOrganization {
  return {
    ...reference,
    logo: { '@type': 'ImageObject', url: absoluteUrl(urls.icon(512)), width: '512', height: '512' },
    ...(site.pages['policies'] !== undefined && {
      publishingPrinciples: absoluteUrl(urls.page('policies')),
      correctionsPolicy: absoluteUrl(urls.page('policies')),
    }),
    ...(site.pages['method'] !== undefined && {
      verificationFactCheckingPolicy: absoluteUrl(urls.page('method')),
    }),
    ...(site.pages['about'] !== undefined && {
      ownershipFundingInfo: absoluteUrl(urls.page('about')),
    }),
  };
}

/** Describes the site. */
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
