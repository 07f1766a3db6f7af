import type { Content } from '../../content/content.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { ExpectedWords } from '../../evidence/find-words.ts';
import type { Witness } from '../../schemas/witness.ts';

/** Words that a record says are in a source. */
export interface Printing extends ExpectedWords {
  /** The id of the quotation, and its printing, which is undefined for the original of a translation. */
  readonly quote: string;
  readonly witness: Witness | undefined;
}

/** A source to visit. */
export interface ToVisit {
  readonly source: string;
  readonly address: string;
  /** The address of a copy in an archive. */
  readonly archive: string | undefined;
  /** What records say is there; if they say nothing, the passage that is kept as evidence. */
  readonly printings: readonly Printing[];
  readonly evidence: Evidence | undefined;
}

/** Parts of a source that are not in the text of its page. */
const UNWRITTEN: readonly string[] = ['video', 'broadcast'];

/**
 * The sources that have an address and words to look for, in the order of their ids.
 * @param since leave out those that were seen on this day or later
 */
export function sourcesToVisit(
  content: Content,
  evidence: ReadonlyMap<string, Evidence>,
  since?: string,
): ToVisit[] {
  const printings = printingsBySource(content);
  return content.sources
    .flatMap(({ id, data }): ToVisit[] => {
      const kept = evidence.get(id);
      const address = data.URL ?? kept?.url;
      const expected = printings.get(id) ?? [];
      if (address === undefined || (expected.length === 0 && !kept)) return [];
      if (since !== undefined && kept && kept.seen >= since) return [];
      const archive = data['archive-url'];
      return [{ source: id, address, archive, printings: expected, evidence: kept }];
    })
    .toSorted((a, b) => (a.source < b.source ? -1 : 1));
}

function printingsBySource(content: Content): ReadonlyMap<string, readonly Printing[]> {
  const found = new Map<string, Printing[]>();
  const add = (source: string, printing: Printing): void => {
    found.set(source, [...(found.get(source) ?? []), printing]);
  };
  for (const { id: quote, data } of content.quotes) {
    for (const witness of data.witnesses) {
      const { source, part, text: words, language = data.language } = witness;
      if (!UNWRITTEN.includes(part)) add(source, { quote, witness, words, language });
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
  return found;
}
