import type { Edtf } from '../../dates/edtf.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { certainParts, hasAllDigits } from './csl-date.ts';

/** A date for BibLaTeX and for BibTeX. */
export interface BibtexDate {
  /** EDTF up to level 1, as BibLaTeX reads it (manual, 2.3.8); absent if BibLaTeX cannot express the date. */
  readonly date?: string;
  /** What BibTeX prints: the year, or words if the date is not certain. */
  readonly year: string;
  /** 1 to 12; only if the date is certain. */
  readonly month?: number;
  /** The words for an uncertain date, to be repeated where programs might take it for a certain one. */
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
 * Whether BibLaTeX can express a date. It cannot if the date is of level 2, or has unspecified digits and is qualified or in
 * an interval.
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
