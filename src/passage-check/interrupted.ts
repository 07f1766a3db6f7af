import { outerPassages } from '../quotation/marked-words.ts';
import { speakersNear } from './attribution.ts';
import { isSameSubject, speechTagBetween } from './interruption.ts';

/** A quotation interrupted by a report such as “he said”: its words, joined, and its place in the text with its marks. */
export interface InterruptedQuotation {
  readonly words: string;
  /** The words with the commas before reports, which may be the speaker's. */
  readonly withCommas: string;
  readonly start: number;
  readonly end: number;
  /** The names that the text gives its speaker. */
  readonly names: readonly string[];
}

/**
 * Finds the quotations in a text that are interrupted by reports, even if a report ends a sentence and the quotation goes on
 * with another one: “They build ninety,” she said. “Or none.” becomes “They build ninety. Or none.” If there are several
 * reports, the quotation is also found without its last parts. It ends where another speaker is named.
 */
export function interruptedQuotations(text: string): InterruptedQuotation[] {
  const found: InterruptedQuotation[] = [];
  for (const { 0: paragraph, index: at } of text.matchAll(/(?:(?!\n[^\S\n]*\n)[\s\S])+/gu)) {
    let before: InterruptedQuotation | undefined;
    let subject: string | undefined;
    let last = '';
    for (const { start, end, words } of outerPassages(paragraph)) {
      const report = before ? paragraph.slice(before.end, start) : '';
      const speakers = speakersNear(paragraph, start, end);
      const earlier = before ? speakersNear(paragraph, before.start, before.end) : [];
      const names = [...new Set([...(before?.names ?? []), ...earlier, ...speakers])];
      const tag = before && speechTagBetween(last, report, words);
      const goesOn =
        tag !== undefined &&
        (subject === undefined || isSameSubject(subject, tag.subject)) &&
        names.every((name, _, all) => isPartOfLongest(name, all));
      last = words;
      if (before && goesOn) {
        subject ??= tag.subject;
        before = {
          words: joinParts(before.words, report, words),
          withCommas: joinParts(before.withCommas, report, words, true),
          start: before.start,
          end,
          names,
        };
        found.push({ ...before, start: at + before.start, end: at + end });
      } else {
        before = { words: words.trim(), withCommas: words.trim(), start, end, names: [] };
        subject = undefined;
      }
    }
  }
  return found;
}

/** Whether a name is part of the longest one, as “Brandvik” is part of “Ida Brandvik”. */
function isPartOfLongest(name: string, names: readonly string[]): boolean {
  const longest = names.toSorted((a, b) => b.length - a.length)[0] ?? name;
  return ` ${longest} `.includes(` ${name} `);
}

/**
 * Joins two parts of a quotation. The comma before the report is dropped unless `keepsComma`. If the report ends a sentence
 * and a capital follows, a period takes its place.
 */
function joinParts(first: string, report: string, next: string, keepsComma = false): string {
  const isSentence = /\.\s*$/u.test(report) && /^[^\p{L}]*\p{Lu}/u.test(next);
  const trimmed = first.trim();
  const bare = trimmed.replace(/,$/u, '');
  if (!isSentence) return `${keepsComma ? trimmed : bare} ${next.trim()}`;
  return `${bare}${/[.!?…]$/u.test(bare) ? '' : '.'} ${next.trim()}`;
}
