import { interfaceLanguage } from '../interface/strings.ts';
import type { NamedTurn } from '../quotation/turns.ts';
import type { Attribution } from '../schemas/attribution.ts';
import type { Form } from '../schemas/form.ts';
import type { Barcode } from '../stemma/barcode.ts';
import { searchWords, type SearchWord } from './search-words.ts';
import { hasUnspaced, unspacedWords } from './unspaced.ts';

/** A separate word between two indexed passages, so that no phrase spans both. */
export const SEPARATOR = '|';

/** Words of a quotation in one language. */
export interface Passage {
  readonly text: string;
  readonly language: string;
}

/** What a search result shows of a quotation. The index stores it with the quotation, as JSON. */
export interface QuotationSummary {
  /** The address of the quotation's page. */
  readonly href: string;
  readonly form: Form;
  readonly translated: boolean;
  readonly label: string;
  /** The status that the label begins with, if the record has one: see `statusLabel`. */
  readonly mark?: string | undefined;
  /** To whom the words are attributed, if it is not certain that the speakers said them. */
  readonly who?: string | undefined;
  /** The speakers, with their roles at the time. */
  readonly speakers: readonly { readonly name: string; readonly role?: string | undefined }[];
  /** The date as readers see it. */
  readonly date: string;
  /** Whether the words were said; absent if they were. */
  readonly attribution?: Attribution | undefined;
  readonly words: Passage;
  /** The turns of an exchange, which together have the words in `words`. */
  readonly turns?: readonly NamedTurn[] | undefined;
  /** Our sentence around a fragment, with `{…}` where the fragment goes. */
  readonly frame?: string | undefined;
  /** Our translation of the words. */
  readonly gloss?: string | undefined;
  readonly original?: Passage | undefined;
  readonly verdict?: string | undefined;
  /** What became of the words in a printing, as drawn by `barcodeOf`. */
  readonly glyph?: Pick<Barcode, 'width' | 'paths'> | undefined;
  /** Other wordings in which the quotation was printed, and our translation of them. */
  readonly printings: readonly Passage[];
}

/** A passage that is searched. */
export interface SearchedPassage extends Passage {
  readonly kind: 'words' | 'gloss' | 'original' | 'printing';
}

/** The passages of a quotation that are searched, in the order in which they are indexed. */
export function searchedPassages({
  words,
  gloss,
  original,
  printings,
}: Pick<
  QuotationSummary,
  'words' | 'gloss' | 'original' | 'printings'
>): readonly SearchedPassage[] {
  return [
    { kind: 'words', ...words },
    ...(gloss === undefined
      ? []
      : [{ kind: 'gloss' as const, text: gloss, language: interfaceLanguage }]),
    ...(original === undefined ? [] : [{ kind: 'original' as const, ...original }]),
    ...printings.map((printing) => ({ kind: 'printing' as const, ...printing })),
  ];
}

/** A passage, and the words in it that matched a query. */
export interface MarkedPassage extends SearchedPassage {
  readonly marks: readonly SearchWord[];
}

/**
 * The passages of a quotation with the matched words marked.
 * @param matches the indexes of the matched words in the indexed content, where each passage is followed by a separator
 * that counts as a word; see `SearchRecord.content`
 */
export function markedPassages(
  summary: QuotationSummary,
  matches: ReadonlySet<number>,
): readonly MarkedPassage[] {
  let next = 0;
  const marked = searchedPassages(summary).map((passage) => {
    const words = searchWords(passage.text);
    const first = next;
    next += words.length + 1;
    return { ...passage, marks: words.filter((_, index) => matches.has(first + index)) };
  });
  const whole = marked.map((passage) => ({ ...passage, marks: wholeWords(passage) }));
  return whole.some(({ marks }) => marks.length > 0) ? whole : marked;
}

/** The marks without those on letters that are only part of a word in a script without spaces. */
function wholeWords({ text, marks }: MarkedPassage): readonly SearchWord[] {
  const words = unspacedWords(text);
  if (words.length === 0) return marks;
  const starts = new Set(words.map(({ start }) => start));
  const ends = new Set(words.map(({ end }) => end));
  const runs: SearchWord[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run?.at(-1)?.end === mark.start) run.push(mark);
    else runs.push([mark]);
  }
  const isWhole = (run: readonly SearchWord[]): boolean =>
    !run.every(({ text: letter }) => hasUnspaced(letter)) ||
    (starts.has(run[0]?.start ?? -1) && ends.has(run.at(-1)?.end ?? -1));
  return runs.filter(isWhole).flat();
}
