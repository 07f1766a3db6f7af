import { stringify } from 'yaml';
import { deskText } from '../interface/strings.ts';
import type { SourceData } from '../schemas/source.ts';
import type { Desk } from './desk.ts';
import { partsOfExcerpt } from '../evidence/excerpt-of-page.ts';
import { valueFor, type PerPage } from './given-per-page.ts';
import type { Page } from './read-page.ts';
import { firstFew } from './record-id.ts';

/** What the editor states about pages because they do not say it themselves. */
export interface PageOptions {
  /** The day the pages were read. */
  readonly seen: string;
  readonly standing: PerPage;
  readonly read: PerPage;
}

/**
 * Finds a page's source by its address, by the address it was read at, or by its title, outlet and day; otherwise drafts one.
 * For a source on record, a remark lists what the page says and the record lacks.
 * @returns the id of the source
 */
export function draftSource(desk: Desk, page: Page, given: PageOptions): string {
  const byAddress = [page.source.URL, page.readAt].flatMap((each) =>
    each === undefined ? [] : (desk.sourceAt(each) ?? []),
  )[0];
  const similar = desk.sourcesLike(page.source);
  const known = byAddress ?? similar.find((other) => !isOtherPage(desk, other, page));
  if (known !== undefined) {
    if (desk.texts.has(known) && page.text !== '')
      desk.remarks.push(deskText.remarks.sameSource(known));
    else remarkOnKnown(desk, known, page);
    return known;
  }
  const standing =
    valueFor(page.place, given.standing) ?? standingOf(desk, page.source['container-title']);
  const read = valueFor(page.place, given.read);
  const { title = '', 'container-title': outlet = '' } = page.source;
  const id = desk.add(
    'sources',
    [
      title === '' ? '' : `${outlet} ${firstFew(title, 4)}`,
      `${page.host ?? ''} ${page.source.issued ?? ''}`,
    ],
    {
      ...page.source,
      type: typeFor(standing, desk.typeOf(page.source)),
      accessed: given.seen,
      ...(standing !== undefined && { standing }),
      ...(read !== undefined && { read }),
    },
  );
  desk.texts.set(id, page.text);
  for (const other of similar) desk.remarks.push(deskText.remarks.otherSource(id, other));
  // A link has an address but no text, since its page was not read.
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
 * The type of a source. A primary source, such as minutes or a statement, is not a newspaper article, whatever its page says.
 */
function typeFor(standing: string | undefined, type: SourceData['type']): SourceData['type'] {
  return standing === 'primary' && type === 'article-newspaper' ? 'webpage' : type;
}

/**
 * Whether a page is not a similar source's page. If that source is new, their texts are compared. If it is on record,
 * their titles are compared or, for a page without an address, its text with the evidence kept from the source.
 */
function isOtherPage(desk: Desk, other: string, page: Page): boolean {
  const text = desk.texts.get(other);
  const pageText = plain(page.text);
  if (text !== undefined) return plain(text) !== pageText;
  if (page.source.URL === undefined)
    return partsOfExcerpt(desk.evidenceOf(other)).some((part) => !pageText.includes(plain(part)));
  return desk.sourceData(other)?.['title'] !== page.source.title;
}

function plain(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}

/** Adds a remark that a page is already on record, with what it says that its record lacks. */
function remarkOnKnown(desk: Desk, id: string, { source }: Page): void {
  const record = desk.sourceData(id);
  if (!record) return;
  const missing = Object.entries(source).flatMap(([key, value]) =>
    key in record || key === 'type' ? [] : [toYaml(key, value)],
  );
  const isElsewhere = source.URL !== undefined && desk.sourceAt(source.URL) !== id;
  if (missing.length > 0 || isElsewhere)
    desk.remarks.push(
      deskText.remarks.sourceKnown(id, missing, isElsewhere ? source.URL : undefined),
    );
}

function toYaml(key: string, value: unknown): string {
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
