import { stringify } from 'yaml';
import { deskText } from '../interface/strings.ts';
import type { SourceData } from '../schemas/source.ts';
import type { Desk } from './desk.ts';
import { partsOfExcerpt } from '../evidence/excerpt-of-page.ts';
import { givenFor, type PerPage } from './given-per-page.ts';
import type { Page } from './read-page.ts';
import { firstFew } from './record-id.ts';

/** What the editor says of pages that no page says of itself. */
export interface GivenOfPages {
  /** The day on which they were read. */
  readonly seen: string;
  readonly standing: PerPage;
  readonly read: PerPage;
}

/**
 * A source for a page: the one that has its address, or the one it was read at, or its title, outlet and day; or else a new one.
 * What the page says and the one on record lacks is told.
 */
export function draftSource(desk: Desk, page: Page, given: GivenOfPages): string {
  const byAddress = [page.source.URL, page.readAt].flatMap((each) =>
    each === undefined ? [] : (desk.sourceAt(each) ?? []),
  )[0];
  const likes = desk.sourcesLike(page.source);
  const known = byAddress ?? likes.find((like) => !isOtherPage(desk, like, page));
  if (known !== undefined) {
    if (desk.texts.has(known) && page.text !== '')
      desk.remarks.push(deskText.remarks.sameSource(known));
    else tellKnown(desk, known, page);
    return known;
  }
  const standing =
    givenFor(page.place, given.standing) ?? standingOf(desk, page.source['container-title']);
  const read = givenFor(page.place, given.read);
  const { title = '', 'container-title': outlet = '' } = page.source;
  const id = desk.add(
    'sources',
    [
      title === '' ? '' : `${outlet} ${firstFew(title, 4)}`,
      `${page.host ?? ''} ${page.source.issued ?? ''}`,
    ],
    {
      ...page.source,
      type: desk.typeOf(page.source),
      accessed: given.seen,
      ...(standing !== undefined && { standing }),
      ...(read !== undefined && { read }),
    },
  );
  desk.texts.set(id, page.text);
  for (const like of likes) desk.remarks.push(deskText.remarks.otherSource(id, like));
  // A link has an address and no text: its page was not read.
  if (page.text === '') desk.unread.push(id);
  else {
    if (page.source.issued === undefined) desk.undated.push(id);
    if (page.visibleDay !== undefined)
      desk.remarks.push(deskText.remarks.visibleDay(id, page.visibleDay));
    if (outlet.includes('.') && URL.canParse(`https://${outlet}`))
      desk.remarks.push(deskText.remarks.outletIsHost(id, outlet));
  }
  return id;
}

/**
 * Whether a page is another than that of a source like it: with another text, as far as that is known; or else at another address
 * and with another title.
 */
function isOtherPage(desk: Desk, like: string, page: Page): boolean {
  const text = desk.texts.get(like);
  const own = plain(page.text);
  if (text !== undefined) return plain(text) !== own;
  if (page.source.URL === undefined)
    return partsOfExcerpt(desk.evidenceOf(like)).some((part) => !own.includes(plain(part)));
  return desk.sourceData(like)?.['title'] !== page.source.title;
}

function plain(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}

/** Tells that a page is on record already, and what it says that is not in its record. */
function tellKnown(desk: Desk, id: string, { source }: Page): void {
  const record = desk.sourceData(id);
  if (!record) return;
  const missing = Object.entries(source).flatMap(([key, value]) =>
    key in record || key === 'type' ? [] : [print(key, value)],
  );
  const isElsewhere = source.URL !== undefined && desk.sourceAt(source.URL) !== id;
  if (missing.length > 0 || isElsewhere)
    desk.remarks.push(
      deskText.remarks.sourceKnown(id, missing, isElsewhere ? source.URL : undefined),
    );
}

function print(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0, collectionStyle: 'flow' }).trim();
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
