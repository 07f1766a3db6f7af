import type { Edtf } from '../../dates/edtf.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { certainParts, isInDigits } from './csl-date.ts';

/** A date for BibLaTeX and for BibTeX. */
export interface BibtexDate {
  /** EDTF, level 1 at most, as BibLaTeX reads it (its manual, 2.3.8); absent where BibLaTeX has no form for the date. */
  readonly date?: string;
  /** What BibTeX prints: the year, or words where the date is not certain. */
  readonly year: string;
  /** 1 to 12, of a date that is certain. */
  readonly month?: number;
  /** The words, to be repeated where programs might take the date for a certain one. */
  readonly words?: string;
}

/**
 * Prepares a date for BibLaTeX and BibTeX.
 * @param text EDTF
 */
export function bibtexDate(text: string): BibtexDate {
  const parsed = parsedEdtf(text);
  const date = isInBiblatex(parsed) ? { date: text } : {};
  const [year, month] = certainParts(parsed);
  if (year !== undefined) return { ...date, year: String(year), ...(month && { month }) };
  const words = inWords(parsed);
  return { ...date, year: words, words };
}

/** Whether BibLaTeX has the date: not those of level 2, nor a qualifier where digits are left open. */
function isInBiblatex(date: Edtf): boolean {
  switch (date.kind) {
    case 'date':
      return isInDigits(date) || date.qualifier === undefined;
    case 'interval':
      return [date.start, date.end].every((end) => end === undefined || isInDigits(end));
    default:
      return false;
  }
}
