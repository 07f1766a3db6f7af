import { match } from '../quotation/match.ts';
import { printEvidence } from '../evidence/evidence.ts';
import { excerptOfPage } from '../evidence/excerpt-of-page.ts';
import { evidencePath } from '../evidence/read-evidence.ts';
import { deskText } from '../interface/strings.ts';
import type { Desk } from './desk.ts';
import { draftQuote, type CheckWords, type QuoteOptions } from './draft-quote.ts';
import { draftSource } from './draft-source.ts';
import { findPassage } from './find-passage.ts';
import type { Span } from './found-passage.ts';
import { missingPassage, type MissingPassage } from './missing-passage.ts';
import { partsOfPassage, type PassagePart } from './parts-of-passage.ts';
import type { Printed, Printing } from './printing.ts';
import type { Page } from './read-page.ts';
import { withOneTypePerOutlet } from './outlet-types.ts';

const text = deskText.remarks;

/** A passage with its speaker: “Ada Lee: the words”. */
const WITH_SPEAKER = /^(?<name>[^“"«„:]{2,60}):\s+(?<words>\S[\s\S]*)$/u;

/**
 * Drafts the records of passages: a source for each page; a quotation for each passage, with its speaker and a printing for
 * each page that has it; and, as evidence, the lines around the passages.
 * @param passages as the editor typed them, perhaps with the speaker and a colon first
 * @returns the passages that were found on no page
 */
export async function draftQuotes(
  desk: Desk,
  pages: readonly Page[],
  passages: readonly string[],
  given: QuoteOptions,
  check: CheckWords,
): Promise<readonly MissingPassage[]> {
  const printed = withOneTypePerOutlet(pages).map((page): Printed => ({
    page,
    source: draftSource(desk, page, given),
    spans: [],
  }));
  const missing: MissingPassage[] = [];
  for (const { passage, names } of passagesOf(passages, pages, given.separate === true)) {
    const { name, words = '' } = WITH_SPEAKER.exec(passage)?.groups ?? {};
    const whole = printingsOf(passage, printed).map((each) => (names ? { ...each, names } : each));
    // If a page also has the text before the colon, that text may be part of the words.
    const isWhole = name === undefined || whole[0]?.isReworded === false;
    const afterColon = isWhole ? [] : printingsOf(words, printed);
    const isAfterColon = afterColon.length > 0;
    // In a transcript, one label may name an office and another the person who holds it.
    const isLabel = afterColon[0]?.turn?.label === name;
    const printings = isAfterColon ? afterColon : whole;
    if (printings.length === 0)
      missing.push(missingPassage(name === undefined ? passage : words, name, pages));
    else
      await draftQuote(
        desk,
        printings,
        isAfterColon && !isLabel ? { ...given, speaker: name } : given,
        {
          wanted: isAfterColon ? words : passage,
          check,
          pages: printed,
        },
      );
  }
  for (const each of printed) keepEvidence(desk, each, given.seen);
  return missing;
}

/** The passages, split into parts where a page interrupts them, if each part is to become a record. */
function passagesOf(
  passages: readonly string[],
  pages: readonly Page[],
  isSeparate: boolean,
): readonly PassagePart[] {
  if (!isSeparate) return passages.map((passage) => ({ passage }));
  return passages.flatMap((passage) => {
    const { name, words = passage } = WITH_SPEAKER.exec(passage)?.groups ?? {};
    return partsOfPassage(words, name, pages);
  });
}

/** Keeps the lines around a page's passages as evidence, unless the page already has evidence. */
function keepEvidence(desk: Desk, { source, page, spans }: Printed, seen: string): void {
  const { URL: url } = page.source;
  if (spans.length === 0) return;
  const path = evidencePath(source);
  if (url === undefined && desk.sourceData(source)?.['URL'] === undefined)
    desk.remarks.push(text.noAddress(source));
  const kept = printEvidence({
    source,
    url,
    seen,
    text: excerptOfPage(page.text, spans, page.furniture),
  });
  if (!desk.addFile(path, kept) && !hasAll(desk.evidenceOf(source), page, spans))
    desk.remarks.push(text.evidenceKept(path));
}

/** Whether a text contains the words in all of these spans of a page. */
function hasAll(kept: string, page: Page, spans: readonly Span[]): boolean {
  return spans.every(({ start, end }) => match(page.text.slice(start, end), kept).ok);
}

/** Finds the printings of a passage on pages: exact ones before reworded ones, and in each group fragments last. */
function printingsOf(passage: string, pages: readonly Printed[]): Printing[] {
  return pages
    .flatMap((printed) => {
      const { page } = printed;
      const found = findPassage(passage, page, page.source.language ?? 'und');
      return found ? [{ ...found, printed }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.isReworded) - Number(b.isReworded) || Number(a.isFragment) - Number(b.isFragment),
    );
}
