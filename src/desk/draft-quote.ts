import type { Finding } from '../passage-check/finding.ts';
import { mediumByVerbs } from '../passage-check/speech-verbs.ts';
import { deskText } from '../interface/strings.ts';
import { enclosedWords } from '../quotation/quoted-passages.ts';
import type { Desk } from './desk.ts';
import type { PageOptions } from './draft-source.ts';
import {
  draftSpeaker,
  namesNotOnRecord,
  oneSpeaker,
  possibleSpeakers,
  type AttestedText,
} from './draft-speaker.ts';
import { hasSameWords } from './found-passage.ts';
import { nearQuotation } from './near-quotation.ts';
import { peopleBefore, peopleIn } from './people-before.ts';
import {
  newPrintings,
  witnessesOf,
  type Printed,
  type Printing,
  type Witness,
} from './printing.ts';
import { recordPath } from './print-record.ts';
import { firstFew } from './record-id.ts';

const text = deskText.remarks;

/** What the editor states about quotations because the pages may not say it. */
export interface QuoteOptions extends PageOptions {
  readonly speaker?: string | undefined;
  readonly said?: string | undefined;
  readonly medium?: string | undefined;
  readonly form?: string | undefined;
  readonly topics: readonly string[];
  /** Whether each part of a quotation that “he said” interrupts becomes a separate record. */
  readonly separate?: boolean | undefined;
  /** The day of publication; without it, the records are drafts. */
  readonly published?: string | undefined;
}

/** Checks words against the records. */
export type CheckWords = (words: string, speakers: readonly string[]) => Promise<Finding>;

/**
 * Drafts the records of a passage and its speaker, with a printing for each page that has the passage.
 * @param wanted the passage as the editor typed it
 * @param pages all pages, since even one without the passage may give its speaker's office
 */
export async function draftQuote(
  desk: Desk,
  printings: readonly Printing[],
  given: QuoteOptions,
  {
    wanted,
    check,
    pages,
  }: {
    readonly wanted: string;
    readonly check: CheckWords;
    readonly pages: readonly Printed[];
  },
): Promise<void> {
  const [copy] = printings;
  if (!copy) return;
  for (const { printed, start, end } of printings) printed.spans.push({ start, end });
  const finding = await check(copy.text, copy.names);
  const known = finding.grade === 'not-on-record' ? desk.quoteWith(copy.text) : finding.record.id;
  const witnesses = witnessesOf(printings, given.form);
  if (known !== undefined) {
    remarkOnKnown(desk, copy.text, known, witnesses);
    return;
  }
  const { page } = copy.printed;
  if (copy.isReworded) desk.remarks.push(text.reworded(enclosedWords(wanted) ?? wanted, copy.text));
  const speaker = speakerOf(desk, copy, given, pages);
  // A source on record may know what its page does not say.
  const { language, issued } = { ...desk.sourceData(copy.printed.source), ...page.source };
  const said = given.said ?? (typeof issued === 'string' ? `[..${issued}]` : undefined);
  const medium =
    given.medium ?? (copy.turn ? mediumOfTurn(page.text) : mediumByVerbs(copy.paragraph));
  const form = given.form ?? copy.form;
  if (given.form === undefined) remarkOnForm(desk, copy);
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
  if (given.speaker === undefined && speaker !== undefined) {
    const paths = desk.attributed.get(speaker) ?? [];
    desk.attributed.set(speaker, [...paths, recordPath('quotes', id)]);
  }
  if (given.said === undefined && typeof issued === 'string')
    desk.saidBy.set(issued, [...(desk.saidBy.get(issued) ?? []), id]);
  if (near)
    desk.remarks.push(text.similar(copy.text, id, near.id, newPrintings(near.data, witnesses)));
  for (const [index, other] of printings.slice(1).entries()) {
    const witness = witnesses[index + 1]?.id ?? '';
    const outlet = other.printed.page.source['container-title'] ?? other.printed.source;
    if (!hasSameWords(other.text, copy.text)) desk.remarks.push(text.otherPrinting(id, other.text));
    if (!isListed(desk, id, witness))
      desk.remarks.unshift(text.follows(id, witness, outlet, witnesses[0]?.id ?? ''));
  }
}

/** The medium of words in a transcript or an interview: speech, unless the page says that it was done in writing. */
function mediumOfTurn(page: string): 'speech' | undefined {
  return /\b(?:in writing|(?:by|via|per) e-?mail|schriftlich)\b/iu.test(page)
    ? undefined
    : 'speech';
}

/** Whether a record's list of needed keys already asks which printing this one follows. */
function isListed(desk: Desk, id: string, witness: string): boolean {
  return desk.drafted.some(
    (record) =>
      record.id === id && record.needed.some(({ meaning }) => meaning.includes(`“${witness}”`)),
  );
}

/** Adds remarks about a form that was inferred from more than quotation marks. */
function remarkOnForm(
  desk: Desk,
  { text: words, form, isFragment, turn, labelBefore }: Printing,
): void {
  if (isFragment) desk.remarks.push(text.fragment(words));
  if (turn) desk.remarks.push(text.turn(words, turn.label));
  if (form === 'indirect') desk.remarks.push(text.unmarked(words, labelBefore));
}

/** The speaker whom the editor names, otherwise the one whom the page names next to the words. */
function speakerOf(
  desk: Desk,
  copy: Printing,
  given: QuoteOptions,
  pages: readonly Printed[],
): string | undefined {
  const { page } = copy.printed;
  const others = pages.filter((printed) => printed !== copy.printed);
  const where = {
    ...attestedIn(desk, copy.printed, given),
    others: others.map((printed) => attestedIn(desk, printed, given)),
  };
  if (given.speaker !== undefined)
    return draftSpeaker(desk, given.speaker, { ...where, isTyped: true });
  const speaker = oneSpeaker(desk, copy.names, where);
  if (speaker !== undefined) return speaker;
  const known = desk.speakers.flatMap(({ data }) => (data.type === 'person' ? [data.name] : []));
  const near = peopleBefore(page.text, copy, known);
  // An interviewee is often named before the first question.
  const people = (near.length === 0 && copy.turn ? peopleIn(page.text) : near).filter(
    (name) => !desk.outlets.has(name),
  );
  if (copy.names.length > 0)
    desk.remarks.push(text.namesNearby(copy.text, copy.names, possibleSpeakers(desk, copy.names)));
  else if (people.length > 0)
    desk.remarks.push(text.peopleNearby(copy.text, people, namesNotOnRecord(desk, people)));
  else desk.remarks.push(text.nobodyNearby(copy.text));
  return undefined;
}

/** A page's text, with the source and day that attest any office it mentions. */
function attestedIn(desk: Desk, { page, source }: Printed, given: QuoteOptions): AttestedText {
  const { issued, accessed } = { ...desk.sourceData(source), accessed: given.seen, ...page.source };
  const on = typeof issued === 'string' ? issued : `[..${accessed}]`;
  return { text: page.text, attested: { on, source } };
}

/** Adds a remark that the words are on record, with any printings that the record does not list. */
function remarkOnKnown(desk: Desk, words: string, id: string, witnesses: readonly Witness[]): void {
  const record = desk.quotes().find((quote) => quote.id === id);
  const isExact = desk.quoteWith(words) === id;
  desk.remarks.push(text.onRecord(words, id, isExact, newPrintings(record?.data, witnesses)));
}
