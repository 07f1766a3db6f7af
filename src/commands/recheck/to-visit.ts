import type { Content } from '../../content/content.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { ExpectedWords } from '../../evidence/find-words.ts';
import type { Witness } from '../../schemas/witness.ts';

/** Words that should be in a source, according to a record. */
export interface Printing extends ExpectedWords {
  /** The id of the quotation. */
  readonly quote: string;
  /** The printing; undefined for the original of a translation. */
  readonly witness: Witness | undefined;
}

/** A source to visit. */
export interface SourceToVisit {
  readonly source: string;
  readonly address: string;
  /** The address of an archived copy. */
  readonly archive: string | undefined;
  /** The printings on record. There may be none if a passage is kept as evidence. */
  readonly printings: readonly Printing[];
  readonly evidence: Evidence | undefined;
}

/** Parts of a source that are not in the text of its page. */
const NOT_ON_THE_PAGE: readonly string[] = ['video', 'broadcast'];

/**
 * The sources that have an address and words to look for, sorted by id.
 * @param since skips sources seen on this day or later
 */
export function sourcesToVisit(
  content: Content,
  evidenceBySource: ReadonlyMap<string, Evidence>,
  since?: string,
): SourceToVisit[] {
  const printings = printingsBySource(content);
  return content.sources
    .flatMap(({ id, data }): SourceToVisit[] => {
      const evidence = evidenceBySource.get(id);
      const address = data.URL ?? evidence?.url;
      const expected = printings.get(id) ?? [];
      if (address === undefined || (expected.length === 0 && !evidence)) return [];
      if (since !== undefined && evidence && evidence.seen >= since) return [];
      const archive = data['archive-url'];
      return [{ source: id, address, archive, printings: expected, evidence }];
    })
    .toSorted((a, b) => (a.source < b.source ? -1 : 1));
}

function printingsBySource(content: Content): ReadonlyMap<string, readonly Printing[]> {
  const bySource = new Map<string, Printing[]>();
  const add = (source: string, printing: Printing): void => {
    bySource.set(source, [...(bySource.get(source) ?? []), printing]);
  };
  for (const { id: quote, data } of content.quotes) {
    for (const witness of data.witnesses) {
      const { source, part, text: words, language = data.language } = witness;
      if (!NOT_ON_THE_PAGE.includes(part)) add(source, { quote, witness, words, language });
    }
    const { original } = data;
    if (original)
      add(original.source, {
        quote,
        witness: undefined,
        words: original.text,
        language: original.language,
      });
  }
  return bySource;
}
