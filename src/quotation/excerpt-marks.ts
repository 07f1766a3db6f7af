import { forms } from './forms.ts';
import { markFault } from './mark-faults.ts';
import { outerPassages } from './marked-words.ts';
import { quotationMarks } from './marks.ts';
import { match, type Match } from './match.ts';
import type { QuotedPassage } from './quoted-passages.ts';
import type { Words } from './runs.ts';

/**
 * Where the quotation marks of an excerpt come from. `added`: the page adds them, since all the words are quoted. `own`: the
 * excerpt has them where the record does. `none`: there are none, since none of the words are quoted. `broken`: some of the
 * words are quoted, but the marks do not show which.
 */
export type Marking = 'added' | 'own' | 'none' | 'broken';

type Printed = Pick<Words, 'text' | 'form' | 'frame'>;

/**
 * Determines where the quotation marks of an excerpt come from.
 * @param excerpt words that `matchInLines` accepts
 * @param printing the record or the printing that contains them
 */
export function markingOf(excerpt: string, { text, form, frame }: Printed): Marking {
  if (markFault(excerpt) !== undefined) return 'broken';
  const quoted = outerPassages(text);
  switch (forms[form].marks) {
    case 'around':
      return 'added';
    case 'none':
      return 'none';
    case 'inside':
      return frame !== undefined && quoted.length === 0
        ? 'added'
        : markingOfMixed(excerpt, text, quoted);
  }
}

/** The quotation marks that a page adds around an excerpt: the marks of its language, or none at all. */
export function excerptMarks(
  excerpt: string,
  printing: Printed & Pick<Words, 'language'>,
): readonly [open: string, close: string] {
  return markingOf(excerpt, printing) === 'added' ? quotationMarks(printing.language) : ['', ''];
}

function markingOfMixed(excerpt: string, text: string, quoted: readonly QuotedPassage[]): Marking {
  const result = matchWithSlashes(excerpt, text);
  if (!result) return 'none';
  const excerptPassages = outerPassages(excerpt);
  /** For both ends of each stretch, the quoted passages of the record and of the excerpt that enclose them. */
  const places = result.stretches.flatMap(({ excerpt: at, record }) =>
    ([0, 1] as const).map((side) => ({
      recorded: passageAt(record[side], quoted),
      printed: passageAt(at[side], excerptPassages),
    })),
  );
  const [first] = places;
  if (excerptPassages.length === 0) {
    if (!places.every(({ recorded }) => recorded === first?.recorded)) return 'broken';
    return first?.recorded === undefined ? markingWithoutMarks(result, quoted) : 'added';
  }
  const isSame = places.every(
    ({ recorded, printed }, index) =>
      (recorded === undefined) === (printed === undefined) &&
      (printed === undefined ||
        places[index - 1]?.printed !== printed ||
        places[index - 1]?.recorded === recorded),
  );
  return isSame ? 'own' : 'broken';
}

/** `none`, unless a stretch without quotation marks covers a quoted passage. */
function markingWithoutMarks({ stretches }: Match, quoted: readonly QuotedPassage[]): Marking {
  const coversQuoted = stretches.some(({ record: [from, to] }) =>
    quoted.some(({ start, end }) => from <= start && end <= to),
  );
  return coversQuoted ? 'broken' : 'none';
}

function matchWithSlashes(excerpt: string, text: string): Match | undefined {
  const result = match(excerpt, text);
  if (result.ok) return result;
  const inLines = match(excerpt.replace(/(?<=\s)\/{1,2}(?=\s)/gu, ' '), text);
  return inLines.ok ? inLines : undefined;
}

/** The passage whose quotation marks enclose an offset. */
function passageAt(offset: number, passages: readonly QuotedPassage[]): QuotedPassage | undefined {
  return passages.find(({ start, end }) => start < offset && offset < end);
}
