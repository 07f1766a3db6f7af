import type { Finding } from '../passage-check/finding.ts';
import { mediumBy } from '../passage-check/speech-verbs.ts';
import { deskText } from '../interface/strings.ts';
import { enclosedWords } from '../quotation/quoted-passages.ts';
import type { Desk } from './desk.ts';
import type { GivenOfPages } from './draft-source.ts';
import { draftSpeaker, newAmong, oneSpeaker, speakersPerhaps } from './draft-speaker.ts';
import { isSameWords, type FoundPassage, type Span } from './found-passage.ts';
import { nearQuotation } from './near-quotation.ts';
import { personsBefore, personsIn } from './persons-before.ts';
import { printData, type DraftData } from './print-record.ts';
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
  /** Whether the parts of a quotation that the page interrupts are a record each. */
  readonly separate?: boolean | undefined;
  /** The day of publication; without it, the records are drafts. */
  readonly published?: string | undefined;
}

/** A printing as a record has it. */
type Witness = Readonly<Record<'id' | 'source' | 'form' | 'text', string>>;

/** What the records say of words. */
export type CheckWords = (words: string, speakers: readonly string[]) => Promise<Finding>;

/** A page with its source. */
export interface Printed {
  readonly page: Page;
  readonly source: string;
  readonly spans: Span[];
}

/** A passage in a page. */
export interface Printing extends FoundPassage {
  readonly printed: Printed;
}

/**
 * Drafts the record of a passage, with a printing for each page that has it, and its speaker.
 * @param wanted the passage as the editor typed it
 */
export async function draftQuote(
  desk: Desk,
  printings: readonly Printing[],
  given: GivenOfQuotes,
  { wanted, check }: { readonly wanted: string; readonly check: CheckWords },
): Promise<void> {
  const [copy] = printings;
  if (!copy) return;
  for (const { printed, start, end } of printings) printed.spans.push({ start, end });
  const finding = await check(copy.text, copy.names);
  const known = finding.grade === 'not-on-record' ? desk.quoteWith(copy.text) : finding.record.id;
  const witnesses = witnessesOf(printings, given.form);
  if (known !== undefined) {
    tellKnown(desk, copy.text, known, witnesses);
    return;
  }
  const { page } = copy.printed;
  if (copy.isReworded) desk.remarks.push(text.reworded(enclosedWords(wanted) ?? wanted, copy.text));
  const speaker = speakerOf(desk, copy, given);
  // A source on record may say what its page does not.
  const { language, issued } = { ...desk.sourceData(copy.printed.source), ...page.source };
  const said = given.said ?? (typeof issued === 'string' ? `[..${issued}]` : undefined);
  if (given.said === undefined && typeof issued === 'string')
    desk.remarks.push(text.saidBy(copy.text, issued));
  const isTurn = copy.turn?.label !== undefined;
  const medium = given.medium ?? (isTurn ? 'speech' : mediumBy(copy.paragraph));
  const form = given.form ?? copy.form;
  if (given.form === undefined) tellForm(desk, copy);
  const family = speaker?.split('-').at(-1) ?? '';
  const words = {
    ...(speaker !== undefined && { speakers: [speaker] }),
    form,
    ...(medium !== undefined && { medium }),
    text: copy.text,
    ...(language !== undefined && { language }),
    ...(said !== undefined && { said }),
  };
  const near = nearQuotation(words, desk.quotes());
  const isPublished = given.published !== undefined && near === undefined;
  const id = desk.add(
    'quotes',
    [`${family} ${firstFew(copy.text, 5)}`, `${copy.printed.source} quote`],
    {
      ...words,
      'copy-text': witnesses[0]?.id,
      chain: [copy.printed.source],
      witnesses,
      ...(given.topics.length > 0 && { topics: given.topics }),
      ...(isPublished ? { status: 'published', published: given.published } : { status: 'draft' }),
    },
  );
  if (near)
    desk.remarks.push(text.near(copy.text, id, near.id, newPrintings(near.data, witnesses)));
  for (const [index, other] of printings.slice(1).entries()) {
    const witness = witnesses[index + 1]?.id ?? '';
    const outlet = other.printed.page.source['container-title'] ?? other.printed.source;
    if (!isSameWords(other.text, copy.text)) desk.remarks.push(text.otherPrinting(id, other.text));
    if (!isListed(desk, id, witness))
      desk.remarks.push(text.follows(id, witness, outlet, witnesses[0]?.id ?? ''));
  }
}

/** Whether what a printing follows is among what its record needs. */
function isListed(desk: Desk, id: string, witness: string): boolean {
  return desk.drafted.some(
    (record) =>
      record.id === id && record.needed.some(({ meaning }) => meaning.includes(`“${witness}”`)),
  );
}

/** Tells of a form that the marks do not show by themselves. */
function tellForm(
  desk: Desk,
  { text: words, form, isFragment, turn, labelBefore }: Printing,
): void {
  if (isFragment) desk.remarks.push(text.fragment(words));
  if (turn) desk.remarks.push(text.turn(words, turn.label));
  if (form === 'indirect') desk.remarks.push(text.unmarked(words, labelBefore));
}

/** The speaker that the editor names, or else the one whom the page names beside the words. */
function speakerOf(desk: Desk, copy: Printing, given: GivenOfQuotes): string | undefined {
  const { page, source } = copy.printed;
  const { issued, accessed } = { ...desk.sourceData(source), accessed: given.seen, ...page.source };
  const on = typeof issued === 'string' ? issued : `[..${accessed}]`;
  const where = { text: page.text, attested: { on, source } };
  if (given.speaker !== undefined)
    return draftSpeaker(desk, given.speaker, { ...where, isTyped: true });
  const speaker = oneSpeaker(desk, copy.names, where);
  if (speaker !== undefined) {
    desk.remarks.push(text.attributed(copy.text, speaker));
    return speaker;
  }
  const known = desk.speakers.flatMap(({ data }) => (data.type === 'person' ? [data.name] : []));
  const near = personsBefore(page.text, copy, known);
  // Who answers all the questions of an interview is often named before the first one.
  const persons = (near.length === 0 && copy.turn ? personsIn(page.text) : near).filter(
    (name) => !desk.outlets.has(name),
  );
  if (copy.names.length > 0)
    desk.remarks.push(text.namesNear(copy.text, copy.names, speakersPerhaps(desk, copy.names)));
  else if (persons.length > 0)
    desk.remarks.push(text.personsBefore(copy.text, persons, newAmong(desk, persons)));
  else desk.remarks.push(text.nobodyNear(copy.text));
  return undefined;
}

/** The printings of a passage as a record has them. */
function witnessesOf(printings: readonly Printing[], given: string | undefined): Witness[] {
  return printings.map((printing, index) => ({
    id: witnessId(printing, printings.slice(0, index)),
    source: printing.printed.source,
    form: (index === 0 ? given : undefined) ?? printing.form,
    // The record has a frame around a fragment; another printing has its marks.
    text: index > 0 && printing.isFragment ? `“${printing.text}”` : printing.text,
  }));
}

/** Tells that words are on record, and which of their printings are not. */
function tellKnown(desk: Desk, words: string, id: string, witnesses: readonly Witness[]): void {
  const record = desk.quotes().find((quote) => quote.id === id);
  const isExact = desk.quoteWith(words) === id;
  desk.remarks.push(text.onRecord(words, id, isExact, newPrintings(record?.data, witnesses)));
}

/** The printings from sources that a record does not list yet, as its file gives them under `witnesses`. */
function newPrintings(record: DraftData | undefined, witnesses: readonly Witness[]): string {
  const { witnesses: own = [] } = record ?? {};
  const sources = new Set(
    [own].flat().map((each) => {
      return typeof each === 'object' && each !== null && 'source' in each ? each.source : each;
    }),
  );
  const added = witnesses
    .filter(({ source }) => !sources.has(source))
    .map((each) =>
      each.form === 'mixed' && !/[“"]/u.test(each.text)
        ? { ...each, text: `“${each.text}”` }
        : each,
    );
  return added.length === 0 ? '' : printData(added).trimEnd();
}

function witnessId({ printed: { page, source } }: Printing, before: readonly Printing[]): string {
  const outlet = outletId(page) || source;
  return before.some(({ printed }) => outletId(printed.page) === outlet) ? source : outlet;
}

function outletId({ source: { 'container-title': outlet = '', language } }: Page): string {
  return slug(outlet, 30, language);
}
