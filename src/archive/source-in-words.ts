import { parsedEdtf } from '../dates/parsed.ts';
import { inWords } from '../dates/in-words.ts';
import type { Name, SourceData } from '../schemas/source.ts';

/** How much of a source was read, as the reader is told. */
export const readInWords: Readonly<Record<SourceData['read'], string>> = {
  whole: 'read in full',
  part: 'read in part',
  'cited-by-others': 'not read; cited by others',
};

/** What kind of publication a source is, as the reader is told. */
export const standingInWords: Readonly<Record<SourceData['standing'], string>> = {
  primary: 'primary document',
  wire: 'news agency',
  news: 'news',
  analysis: 'analysis',
  republisher: 'republication',
  'state-media': 'state media',
  sponsored: 'sponsored content',
  summary: 'summary',
};

/** A name in reading order. */
export function nameInWords(name: Name): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');
}

/** Names in reading order, joined as English joins them. */
export function namesInWords(names: readonly Name[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names.map(nameInWords));
}

/** The title as it was seen, or our description of the publication in square brackets. */
export function titleInWords(source: Pick<SourceData, 'title' | 'description'>): string {
  return source.title ?? `[${source.description ?? 'title not seen'}]`;
}

/** The outlet, with the wire whose copy it prints: “Reuters, via Business Standard”. */
export function outletInWords(source: Pick<SourceData, 'wire' | 'container-title'>): string {
  const { wire, 'container-title': container } = source;
  return wire && container ? `${wire}, via ${container}` : (wire ?? container ?? '');
}

/** A source on one line, to stand in a sentence: author, title, outlet, date, address, as far as they are known. */
export function sourceInProse(source: SourceData): string {
  const title = source.title === undefined ? titleInWords(source) : `“${source.title}”`;
  const issued =
    source.issued === undefined ? 'date not found' : inWords(parsedEdtf(source.issued));
  const where = [outletInWords(source), issued].filter(Boolean).join(', ');
  const by = namesInWords(source.author);
  return `${by && `${by}, `}${title} (${[where, source.URL].filter(Boolean).join('; ')})`;
}
