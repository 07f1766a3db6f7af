import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';

const { isbn: isbnText, issn: issnText, doi: doiText } = schemasText;

/** An ISBN: 10 or 13 digits, perhaps separated by hyphens or spaces. The last is a check digit. */
export const isbn = z.string().refine(isIsbn, isbnText);

/** An ISSN, such as `0362-4331`. The last digit is a check digit. */
export const issn = z.string().refine(isIssn, issnText);

/** A DOI without a URL prefix, such as `10.1000/182`. */
export const doi = z.string().regex(/^10\.\d{4,9}\/\S+$/, doiText);

function isIsbn(value: string): boolean {
  if (!/^[\dX]+(?:[- ][\dX]+)*$/.test(value)) return false;
  const digits = value.replace(/[- ]/g, '');
  if (/^\d{9}[\dX]$/.test(digits)) return checkSum(digits, 10) % 11 === 0;
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  const sum = [...digits].reduce(
    (sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1),
    0,
  );
  return sum % 10 === 0;
}

function isIssn(value: string): boolean {
  return /^\d{4}-\d{3}[\dX]$/.test(value) && checkSum(value.replace('-', ''), 8) % 11 === 0;
}

/** The weighted sum of the digits, with weights from `length` down to 1 (ISO 2108, ISO 3297); `X` is 10. */
function checkSum(digits: string, length: number): number {
  return [...digits].reduce(
    (sum, digit, index) => sum + (length - index) * (digit === 'X' ? 10 : Number(digit)),
    0,
  );
}
