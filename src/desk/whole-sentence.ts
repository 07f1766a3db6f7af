import type { Finding } from '../passage-check/finding.ts';
import { outerPassages } from '../quotation/marked-words.ts';
import { hasSameWords } from './found-passage.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';

/**
 * Extends a quoted fragment in a draft to the sentence around it, if the record is a reporter's whole sentence and the draft
 * has all of it: Ada Lee said there was “no plan at all”.
 * @returns undefined if the words around the marks differ between the draft and the record
 */
export function wholeSentence(
  drafted: DraftedQuotation,
  markdown: string,
  finding: Finding,
): DraftedQuotation | undefined {
  const [part, ...more] = drafted.parts;
  if (finding.grade === 'not-on-record' || !part || more.length > 0) return undefined;
  const { text } = finding.record;
  const marks = outerPassages(text).find(({ words }) => hasSameWords(words, part.words));
  if (drafted.display === 'block' || !marks || marks.end - marks.start === text.length)
    return undefined;
  const [start, end] = [part.start - marks.start, part.end + text.length - marks.end];
  const words = markdown.slice(Math.max(start, 0), end);
  if (start < 0 || !hasSameWords(words, text)) return undefined;
  return { ...drafted, parts: [{ start, end, markdown: words, words }] };
}
