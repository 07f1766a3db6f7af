import { isOfficeBeforeName, OFFICE_PREPOSITION } from './office-words.ts';

/** Words that may begin an office and are not names of places or peoples. */
const COMMON =
  /^(?:acting|assistant|associate|board|bridge|budget|chief|city|company|council|county|deputy|district|executive|federal|finance|fire|foreign|general|harbor|harbour|head|health|interim|junior|lead|local|managing|national|party|police|prime|principal|regional|school|senior|state|town|transport|union|vice|village|water)$/u;

/**
 * Writes an office as it would be inside a sentence: “District engineer” becomes “district engineer”. An office that is
 * capitalized throughout, such as “District Engineer”, or begins with a name, such as “Ostby mayor”, stays as it is.
 * @param text the text that gives the office, and may elsewhere have its first word in lower case
 */
export function officeInSentence(office: string, text: string): string {
  const [first = '', second = ''] = office.split(' ');
  const lower = first.toLowerCase();
  const isAtBeginning =
    /^\p{Lu}\p{Ll}/u.test(first) && /^\p{Ll}/u.test(second) && !OFFICE_PREPOSITION.test(second);
  const isCommon =
    COMMON.test(lower) ||
    isOfficeBeforeName(first) ||
    new RegExp(`(?<!\\p{L})${RegExp.escape(lower)}(?!\\p{L})`, 'u').test(text);
  return isAtBeginning && isCommon ? lower + office.slice(first.length) : office;
}
