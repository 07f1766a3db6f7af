import { enclosedWords } from '../quotation/quoted-passages.ts';
import type { Finding } from '../passage-check/finding.ts';
import { printEvidence } from '../evidence/evidence.ts';
import { excerptOfPage } from '../evidence/excerpt-of-page.ts';
import { evidencePath } from '../evidence/read-evidence.ts';
import { deskText } from '../interface/strings.ts';
import type { Desk } from './desk.ts';
import { draftSource, type GivenOfPages } from './draft-source.ts';
import { draftSpeaker, oneSpeaker } from './draft-speaker.ts';
import { findPassage, isSameWords, type FoundPassage, type Span } from './find-passage.ts';
import { mediumNear } from './medium-near.ts';
import type { Page } from './read-page.ts';
import { firstFew, slug } from './record-id.ts';

const text = deskText.remarks;

/** What the editor says of quotations that no page says. */
export interface GivenOfQuotes extends GivenOfPages {
  readonly speaker?: string | undefined;
  readonly said?: string | undefined;
  readonly medium?: string | undefined;
  readonly form?: string | undefined;
  readonly topics: readonly string[];
  /** The day of publication; without it, the records are drafts. */
  readonly published?: string | undefined;
}

/** What the records say of words. */
export type CheckWords = (words: string, speakers: readonly string[]) => Promise<Finding>;

/** A page with its source. */
interface Printed {
  readonly page: Page;
  readonly source: string;
  readonly spans: Span[];
}

/** A passage in a page. */
interface Printing extends FoundPassage {
  readonly printed: Printed;
}

/** “Ada Lee: the words”: who said them, and the words. */
const LED = /^(?<name>[^“"«„:]{2,60}):\s+(?<words>\S[\s\S]*)$/u;

/**
 * Drafts the records of passages: a source for each page, a quotation for each passage with a printing for each page that
 * has it, speakers, and the lines around the passages as evidence.
 * @param passages as the editor typed them, with the speaker before a colon where the page does not say who it is
 * @returns the passages that no page has
 */
export async function draftQuotes(
  desk: Desk,
  pages: readonly Page[],
  passages: readonly string[],
  given: GivenOfQuotes,
  check: CheckWords,
): Promise<readonly string[]> {
  const printed = pages.map((page): Printed => ({
    page,
    source: draftSource(desk, page, given),
    spans: [],
  }));
  const missing: string[] = [];
  for (const passage of passages) {
    const { name, words = '' } = LED.exec(passage)?.groups ?? {};
    const whole = printingsOf(passage, printed);
    // What is before a colon may as well be a part of the words, if a page has it there.
    const isWhole = name === undefined || whole[0]?.isReworded === false;
    const led = isWhole ? [] : printingsOf(words, printed);
    const isLed = led.length > 0;
    const printings = isLed ? led : whole;
    if (printings.length === 0) missing.push(passage);
    else
      await draftQuote(desk, printings, isLed ? { ...given, speaker: name } : given, {
        wanted: isLed ? words : passage,
        check,
      });
  }
  for (const each of printed) keepEvidence(desk, each, given.seen);
  return missing;
}

/** Keeps what a page says around its passages, unless something is kept of it already. */
function keepEvidence(desk: Desk, { source, page, spans }: Printed, seen: string): void {
  const { URL: url } = page.source;
  if (spans.length === 0) return;
  const path = evidencePath(source);
  if (url === undefined) desk.remarks.push(text.noAddress(source));
  else if (
    !desk.addFile(path, printEvidence({ source, url, seen, text: excerptOfPage(page.text, spans) }))
  )
    desk.remarks.push(text.evidenceKept(path));
}

/** Where pages have a passage: those with exactly its words first. */
function printingsOf(passage: string, pages: readonly Printed[]): Printing[] {
  return pages
    .flatMap((printed) => {
      const { page } = printed;
      const found = findPassage(passage, page, page.source.language ?? 'und');
      return found ? [{ ...found, printed }] : [];
    })
    .sort((a, b) => Number(a.isReworded) - Number(b.isReworded));
}

async function draftQuote(
  desk: Desk,
  printings: readonly Printing[],
  given: GivenOfQuotes,
  { wanted, check }: { readonly wanted: string; readonly check: CheckWords },
): Promise<void> {
  const [copy] = printings;
  if (!copy) return;
  for (const { printed, start, end } of printings) printed.spans.push({ start, end });
  const finding = await check(copy.text, copy.names);
  if (finding.grade !== 'not-on-record') {
    desk.remarks.push(text.onRecord(copy.text, finding.record.id));
    return;
  }
  const { page } = copy.printed;
  if (copy.isReworded) desk.remarks.push(text.reworded(enclosedWords(wanted) ?? wanted, copy.text));
  const speaker = speakerOf(desk, copy, given);
  const { language, issued } = page.source;
  const said = given.said ?? (issued === undefined ? undefined : `[..${issued}]`);
  if (given.said === undefined && issued !== undefined)
    desk.remarks.push(text.saidBy(copy.text, issued));
  const medium = given.medium ?? mediumNear(copy.paragraph);
  const form = given.form ?? copy.form;
  const witnesses = printings.map((printing, index) => ({
    id: witnessId(printing, printings.slice(0, index)),
    source: printing.printed.source,
    form: index === 0 ? form : printing.form,
    text: printing.text,
  }));
  const family = speaker?.split('-').at(-1) ?? '';
  const id = desk.add(
    'quotes',
    [`${family} ${firstFew(copy.text, 5)}`, `${copy.printed.source} quote`],
    {
      ...(speaker !== undefined && { speakers: [speaker] }),
      form,
      ...(medium !== undefined && { medium }),
      text: copy.text,
      ...(language !== undefined && { language }),
      ...(said !== undefined && { said }),
      'copy-text': witnesses[0]?.id,
      chain: [copy.printed.source],
      witnesses,
      ...(given.topics.length > 0 && { topics: given.topics }),
      ...(given.published === undefined
        ? { status: 'draft' }
        : { status: 'published', published: given.published }),
    },
  );
  for (const other of printings.slice(1))
    if (!isSameWords(other.text, copy.text)) desk.remarks.push(text.otherPrinting(id, other.text));
}

/** The speaker that the editor names, or else the one whom the page names beside the words. */
function speakerOf(desk: Desk, copy: Printing, given: GivenOfQuotes): string | undefined {
  const { page } = copy.printed;
  if (given.speaker !== undefined) return draftSpeaker(desk, given.speaker);
  const speaker = oneSpeaker(desk, copy.names, page.text);
  if (speaker !== undefined) {
    desk.remarks.push(text.attributed(copy.text, speaker));
    return speaker;
  }
  if (copy.names.length > 0) desk.remarks.push(text.namesNear(copy.text, copy.names));
  return undefined;
}

function witnessId({ printed: { page, source } }: Printing, before: readonly Printing[]): string {
  const outlet = slug(page.source['container-title'] ?? '', 30) || source;
  const isTaken = before.some(
    ({ printed }) => (slug(printed.page.source['container-title'] ?? '', 30) || '') === outlet,
  );
  return isTaken ? source : outlet;
}
