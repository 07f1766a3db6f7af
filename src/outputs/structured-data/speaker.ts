import type { Organization, Person, ProfilePage } from 'schema-dts';
import { pathIfShown } from '../../sections.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import type { Speaker } from '../../archive/records.ts';
import { websiteId } from './publisher.ts';

/** Describes a speaker. For an unnamed one, `name` is our description, as on every page, since programs require a name. */
export function speakerNode(speaker: Speaker): Person | Organization {
  const url = absoluteUrl(urls.speaker(speaker.id));
  const id = pathIfShown(urls.speaker(speaker.id)) && ({ '@id': `${url}#speaker`, url } as const);
  const alternateName = [speaker['native-name'], ...speaker['also-known-as']].filter(
    (name) => name !== undefined,
  );
  return {
    '@type': speaker.type === 'organization' ? 'Organization' : 'Person',
    ...id,
    name: speaker.name,
    ...(alternateName.length > 0 && { alternateName }),
  };
}

/** Describes a speaker's page. */
export function speakerPageNode(speaker: Speaker): ProfilePage {
  const url = absoluteUrl(urls.speaker(speaker.id));
  return {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    name: speaker.name,
    isPartOf: { '@id': websiteId },
    mainEntity: speakerNode(speaker),
  };
}
