import type { Edtf } from '../../dates/edtf.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { certainParts, hasAllDigits } from './csl-date.ts';

/** A date for BibLaTeX and for BibTeX. */
export interface BibtexDate {
  /** EDTF up to level 1, as BibLaTeX reads it (manual, 2.3.8); absent if BibLaTeX cannot express the date. */
  readonly date?: string;
  /** The year that BibTeX prints; if the date is not certain, the date in words. */
  readonly year: string;
  /** 1 to 12; only if the date is certain. */
  readonly month?: number;
  /** An uncertain date in words, to be repeated in a note because programs may take the year for certain. */
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

/**
 * Whether BibLaTeX can express a date. It cannot if the date needs EDTF level 2, or has unspecified digits and is qualified or
 * part of an interval.
 */
function isInBiblatex(date: Edtf): boolean {
  switch (date.kind) {
    case 'date':
      return hasAllDigits(date) || date.qualifier === undefined;
    case 'interval':
      return [date.start, date.end].every((end) => end === undefined || hasAllDigits(end));
    default:
      return false;
  }
}
