import { alignWords, type Change } from '../quotation/compare-words.ts';
import { printedText, printedWords, type PrintedWord } from '../quotation/printed-words.ts';
import { writtenLanguage } from '../quotation/written-language.ts';
import { sharedWords } from './compared-wording.ts';
import type { OnRecord } from './finding.ts';
import { wordingsOf, type Wording } from './known-record.ts';

/**
 * How words in a row are marked: `same`, as in the other rows; `differs`, not as in another row; `left-out`, missing at the
 * beginning or end of the given words; `only`, in the given words but not in the nearest wording.
 */
export type RowMark = 'same' | 'differs' | 'left-out' | 'only';

/** Consecutive words of a row with one mark, and the space after them. */
export interface RowPart {
  readonly mark: RowMark;
  readonly text: string;
  readonly space: string;
}

/** A row: the reference wording, the nearest wording, both in one if they are the same, or the given words. */
export interface Row {
  readonly kind: 'reference' | 'nearest' | 'both' | 'yours';
  /** The wording it shows; undefined for the given words. */
  readonly wording?: Wording | undefined;
  readonly language: string;
  readonly parts: readonly RowPart[];
}

/** Arranges the reference wording, the nearest wording and the given words in rows, to be read one below the other. */
export function rowsOf({ record, nearest }: OnRecord): Row[] {
  const { wording, changes } = nearest;
  const { language } = wording;
  const [reference] = wordingsOf(record);
  const leftOutWords = leftOut(changes);
  const sharedInNearest = new Set(sharedWords(changes, 'base'));
  const nearWords = changes.flatMap(({ base }) => base);
  const yours = changes.flatMap(({ other }) => other);
  const sharedInGiven = new Set(sharedWords(changes, 'other'));
  const nearestParts = (mark: (word: PrintedWord) => RowMark): RowPart[] =>
    partsOf(nearWords, (word) => (leftOutWords.has(word) ? 'left-out' : mark(word)));
  if (!reference || reference.witness === wording.witness)
    return [
      {
        kind: 'both',
        wording,
        language,
        parts: nearestParts((word) => (sharedInNearest.has(word) ? 'same' : 'differs')),
      },
      {
        kind: 'yours',
        language,
        parts: partsOf(yours, (word) => (sharedInGiven.has(word) ? 'same' : 'only')),
      },
    ];
  const isOneLanguage = writtenLanguage(reference.language) === writtenLanguage(language);
  const base = printedWords(reference.text, reference.language);
  const changesToNearest = isOneLanguage
    ? alignWords(base, printedWords(wording.text, language))
    : [];
  const changesToGiven = isOneLanguage
    ? alignWords(base, printedWords(nearest.words, language))
    : [];
  const places = (words: Iterable<PrintedWord>): ReadonlySet<number> =>
    new Set([...words].map(({ at }) => at));
  const inBoth = places(sharedWords(changesToGiven, 'base'));
  const ends = places(leftOut(changesToGiven));
  const [nearIn, yoursIn] = [
    places(sharedWords(changesToNearest, 'other')),
    places(sharedWords(changesToGiven, 'other')),
  ];
  const markOf = (isIn: boolean): RowMark => (isIn || !isOneLanguage ? 'same' : 'differs');
  return [
    {
      kind: 'reference',
      wording: reference,
      language: reference.language,
      parts: partsOf(base, ({ at }) => (ends.has(at) ? 'left-out' : markOf(inBoth.has(at)))),
    },
    { kind: 'nearest', wording, language, parts: nearestParts(({ at }) => markOf(nearIn.has(at))) },
    {
      kind: 'yours',
      language,
      parts: partsOf(yours, (word) =>
        sharedInGiven.has(word) ? markOf(yoursIn.has(word.at)) : 'only',
      ),
    },
  ];
}

/** The words of the base that are left out at either end. */
function leftOut(changes: readonly Change[]): ReadonlySet<PrintedWord> {
  const ends = [changes[0], changes.at(-1)];
  return new Set(ends.flatMap((change) => (change?.kind === 'left-out' ? change.base : [])));
}

function partsOf(words: readonly PrintedWord[], markOf: (word: PrintedWord) => RowMark): RowPart[] {
  const groups: { readonly mark: RowMark; readonly words: PrintedWord[] }[] = [];
  for (const word of words) {
    const mark = markOf(word);
    const last = groups.at(-1);
    if (last?.mark === mark) last.words.push(word);
    else groups.push({ mark, words: [word] });
  }
  return groups.map(({ mark, words: group }) => ({
    mark,
    text: printedText(group),
    space: group.at(-1)?.space ?? '',
  }));
}
