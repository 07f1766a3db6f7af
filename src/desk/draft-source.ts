import type { SourceData } from '../schemas/source.ts';
import type { Desk } from './desk.ts';
import type { Page } from './read-page.ts';
import { firstFew } from './record-id.ts';

/** What the editor says of pages that no page says of itself. */
export interface GivenOfPages {
  /** The day on which they were read. */
  readonly seen: string;
  readonly standing?: string | undefined;
  readonly read?: string | undefined;
}

/** A source for a page: the one on record that has its address, or a new one. */
export function draftSource(desk: Desk, page: Page, given: GivenOfPages): string {
  const { URL: address } = page.source;
  const known = address === undefined ? undefined : desk.sourceAt(address);
  if (known !== undefined) return known;
  const standing = given.standing ?? standingOf(desk, page.source['container-title']);
  const { title = '', 'container-title': outlet = '' } = page.source;
  return desk.add(
    'sources',
    [
      title === '' ? '' : `${outlet} ${firstFew(title, 4)}`,
      `${page.host ?? ''} ${page.source.issued ?? ''}`,
    ],
    {
      ...page.source,
      accessed: given.seen,
      ...(standing !== undefined && { standing }),
      ...(given.read !== undefined && { read: given.read }),
    },
  );
}

/** The standing of an outlet's sources on record, if all have the same. */
function standingOf(
  { content }: Desk,
  outlet: string | undefined,
): SourceData['standing'] | undefined {
  const known = new Set(
    content.sources
      .filter(({ data }) => outlet !== undefined && data['container-title'] === outlet)
      .map(({ data }) => data.standing),
  );
  return known.size === 1 ? [...known][0] : undefined;
}
