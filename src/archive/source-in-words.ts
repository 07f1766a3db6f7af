import { parsedEdtf } from '../dates/parsed.ts';
import { inWords } from '../dates/in-words.ts';
import { joinNames } from '../interface/list.ts';
import { quotationText } from '../interface/strings.ts';
import type { Name, SourceData } from '../schemas/source.ts';
import type { Witness } from '../schemas/witness.ts';

const text = quotationText.sources;

/** How much of a source was read, in words. */
export const readInWords: Readonly<Record<SourceData['read'], string>> = text.read;

/** What kind of publication a source is, in words. */
export const standingInWords: Readonly<Record<SourceData['standing'], string>> = text.standing;

/** A name in reading order. */
export function nameInWords(name: Name): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');
}

/** Names in reading order, joined to one text. */
export function namesInWords(names: readonly Name[]): string {
  return joinNames(names.map(nameInWords));
}

/** The title, or our description of a publication whose title we did not see in square brackets. */
export function titleInWords(source: Pick<SourceData, 'title' | 'description'>): string {
  return source.title ?? `[${source.description ?? text.titleNotSeen}]`;
}

/** The outlet, with the wire whose copy it prints: “Reuters, via Business Standard”. */
export function outletInWords(source: Pick<SourceData, 'wire' | 'container-title'>): string {
  const { wire, 'container-title': container } = source;
  return wire && container ? text.wireVia(wire, container) : (wire ?? container ?? '');
}

/** The outlet of a printing, or the title where none is known, with the part of the publication if it is not the body. */
export function printingInWords(
  source: Pick<SourceData, 'wire' | 'container-title' | 'title' | 'description'>,
  part: Witness['part'],
): string {
  const outlet = outletInWords(source) || titleInWords(source);
  return part === 'body' ? outlet : quotationText.partOf(outlet, part);
}

/** A source within a sentence: author, title, outlet, date and address, as far as they are known. */
export function sourceInProse(source: SourceData): string {
  const title = source.title === undefined ? titleInWords(source) : `“${source.title}”`;
  const issued =
    source.issued === undefined ? text.dateNotFound : inWords(parsedEdtf(source.issued));
  const where = [outletInWords(source), issued].filter(Boolean).join(', ');
  const by = namesInWords(source.author);
  return `${by && `${by}, `}${title} (${[where, source.URL].filter(Boolean).join('; ')})`;
}
