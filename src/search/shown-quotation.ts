import type { Form } from '../schemas/form.ts';
import { searchWords, type SearchWord } from './search-words.ts';

/** Words of a quotation in some language. */
export interface Passage {
  readonly text: string;
  readonly language: string;
}

/** What a result shows of a quotation. It travels with the record's fragment as JSON. */
export interface ShownQuotation {
  /** Address of the quotation's page. */
  readonly href: string;
  readonly form: Form;
  readonly translated: boolean;
  /** The label in words. */
  readonly label: string;
  /** Speakers with their roles at the time. */
  readonly speakers: readonly { readonly name: string; readonly role?: string | undefined }[];
  /** The date in words. */
  readonly date: string;
  readonly words: Passage;
  /** Our sentence around a fragment, with `{…}` where the fragment stands. */
  readonly frame?: string | undefined;
  /** Our English for the words. */
  readonly gloss?: string | undefined;
  readonly original?: Passage | undefined;
  /** Other wordings in which the quotation was printed, and our English for them. */
  readonly printings: readonly Passage[];
}

/** A passage that is searched, and what it is to the quotation. */
export interface Section extends Passage {
  readonly kind: 'words' | 'gloss' | 'original' | 'printing';
}

/** The passages of a quotation that are searched, in the order they are indexed. */
export function sections({
  words,
  gloss,
  original,
  printings,
}: Pick<ShownQuotation, 'words' | 'gloss' | 'original' | 'printings'>): readonly Section[] {
  return [
    { kind: 'words', ...words },
    ...(gloss === undefined ? [] : [{ kind: 'gloss' as const, text: gloss, language: 'en' }]),
    ...(original === undefined ? [] : [{ kind: 'original' as const, ...original }]),
    ...printings.map((printing) => ({ kind: 'printing' as const, ...printing })),
  ];
}

/** A section with the words of it that were found. */
export interface MarkedSection extends Section {
  readonly marks: readonly SearchWord[];
}

/**
 * The sections with the words that stand at the given places of the indexed content.
 * A place counts words, and one for the gap after each section; see `content` in `record.ts`.
 */
export function markedSections(
  shown: ShownQuotation,
  places: readonly number[],
): readonly MarkedSection[] {
  const found = new Set(places);
  let start = 0;
  return sections(shown).map((section) => {
    const words = searchWords(section.text);
    const first = start;
    start += words.length + 1;
    return { ...section, marks: words.filter((_, index) => found.has(first + index)) };
  });
}
