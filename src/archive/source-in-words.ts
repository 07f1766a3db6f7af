import { parsedEdtf } from '../dates/parsed.ts';
import { inWords } from '../dates/in-words.ts';
import { joinNames } from '../interface/list.ts';
import { quotationText } from '../interface/strings.ts';
import type { Name, SourceData } from '../schemas/source.ts';

const text = quotationText.sources;

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

/** When a source was published, as far as it is known: no line breaks between a day and its month. */
export function issuedInWords({ issued }: Pick<SourceData, 'issued'>): string | undefined {
  return issued && inWords(parsedEdtf(issued)).replaceAll(/(?<=\d) /g, '\u00A0');
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
