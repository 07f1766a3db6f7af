import { parsedEdtf } from '../dates/parsed.ts';
import { inWords } from '../dates/in-words.ts';
import { joinNames } from '../interface/list.ts';
import { quotationText } from '../interface/strings.ts';
import type { Locator } from '../schemas/locator.ts';
import { locatorInWords } from './locator-in-words.ts';
import type { Name, Publication, SourceData } from '../schemas/source.ts';
import type { Witness } from '../schemas/witness.ts';

const text = quotationText.sources;

/** A name in reading order. */
export function nameInWords(name: Name): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');
}

/** Names in reading order, joined into one phrase. */
export function namesInWords(names: readonly Name[]): string {
  return joinNames(names.map(nameInWords));
}

/** The title of a publication; if we did not see it, our description in square brackets. */
export function titleInWords(source: Pick<SourceData, 'title' | 'description'>): string {
  return source.title ?? `[${source.description ?? text.titleNotSeen}]`;
}

/** The outlet, with the wire service whose story it printed: “Reuters, via Business Standard”. */
export function outletInWords(source: Pick<SourceData, 'wire' | 'container-title'>): string {
  const { wire, 'container-title': container } = source;
  return wire && container ? text.wireVia(wire, container) : (wire ?? container ?? '');
}

/** The date of a source in words, with a no-break space between day and month; undefined if unknown. */
export function issuedInWords({ issued }: Pick<SourceData, 'issued'>): string | undefined {
  return issued && inWords(parsedEdtf(issued)).replaceAll(/(?<=\d\.?) /g, '\u00A0');
}

/** The outlet of a printing, or the title if no outlet is known, with the part of the publication if it is not the body. */
export function printingInWords(
  source: Pick<SourceData, 'wire' | 'container-title' | 'title' | 'description'>,
  part: Witness['part'],
): string {
  const outlet = outletInWords(source) || titleInWords(source);
  return part === 'body' ? outlet : quotationText.partOf(outlet, part);
}

/**
 * Where a source appeared, as printed after its authors and title: outlet, edition and publisher. If author, outlet and
 * publisher share a name, it is printed only once.
 */
export function appearedInWords(source: SourceData): readonly string[] {
  const isAuthor = (name: string | undefined): boolean =>
    name !== undefined && source.author.some((author) => isSameName(nameInWords(author), name));
  const outlet = outletInWords(source);
  const { publisher, 'container-title': container } = source;
  const isRepeated =
    publisher !== undefined &&
    (isAuthor(publisher) || (container !== undefined && isSameName(container, publisher)));
  return [
    ...(isAuthor(outlet) ? [] : [outlet]),
    ...publicationInWords(isRepeated ? { ...source, publisher: undefined } : source),
  ].filter((part) => part !== '');
}

/** Whether two names are the same apart from case and a leading article: “The Wire Service” and “Wire Service”. */
export function isSameName(one: string, other: string): boolean {
  const bare = (name: string): string => name.trim().toLowerCase().replace(/^the /u, '');
  return bare(one) === bare(other);
}

/** The details that identify an edition, part or occasion, in bibliographic order: `2nd ed.`, `vol. 3`, `pp. 12–15`. */
export function publicationInWords(source: Publication): readonly string[] {
  const { publication: words } = text;
  const { editor = [], translator = [], edition, volume, issue, page, publisher } = source;
  const place = source['publisher-place'];
  const event = [source['event-title'], source['event-place']].filter(Boolean).join(', ');
  return [
    source.medium,
    editor.length > 0 && words.editor(namesInWords(editor)),
    translator.length > 0 && words.translator(namesInWords(translator)),
    edition !== undefined && words.edition(edition),
    volume !== undefined && words.volume(volume),
    issue !== undefined && words.issue(issue),
    source['collection-title'],
    source.authority,
    source.number,
    event,
    place !== undefined && publisher !== undefined
      ? words.published(place, publisher)
      : (publisher ?? place),
    page !== undefined && words.page(page),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}

/** A source in running text: author, title, locator, outlet, edition, date and address, leaving out what is unknown. */
export function sourceInProse(source: SourceData, locator?: Locator): string {
  const title = source.title === undefined ? titleInWords(source) : text.quotedTitle(source.title);
  const issued =
    source.issued === undefined ? text.dateNotFound : inWords(parsedEdtf(source.issued));
  const where = [...appearedInWords(source), issued].join(', ');
  const by = namesInWords(source.author);
  const place = locator === undefined ? '' : `, ${locatorInWords(locator)}`;
  return `${by && `${by}, `}${title}${place} (${[where, source.URL].filter(Boolean).join('; ')})`;
}
