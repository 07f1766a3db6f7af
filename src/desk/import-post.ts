import type { Finding } from '../passage-check/finding.ts';
import { deskText } from '../interface/strings.ts';
import { mediumByVerbs } from '../passage-check/speech-verbs.ts';
import type { Position } from '../issues/issue.ts';
import { text as textSchema } from '../schemas/text.ts';
import { webAddress } from '../schemas/web-address.ts';
import { pageOf } from '../checks/addresses-distinct.ts';
import { bylineOf } from './byline.ts';
import type { Desk } from './desk.ts';
import { draftSource, type PageOptions } from './draft-source.ts';
import type { CheckWords } from './draft-quote.ts';
import { oneSpeaker } from './draft-speaker.ts';
import { comparedWords } from './found-passage.ts';
import { withoutRefused } from './draft-faults.ts';
import { judge, type Judgment } from './judge-quotation.ts';
import { partsOnRecord } from './parts-on-record.ts';
import type { Post } from './post.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';
import { readDraft } from './read-draft.ts';
import { recordPath } from './print-record.ts';
import { firstFew, slug } from './record-id.ts';
import { isShort, judgeShort, shortQuotations } from './short-quotation.ts';
import { weave } from './weave.ts';
import { wholeSentence } from './whole-sentence.ts';

/** What was done with a quotation in a post. */
export interface ImportedQuotation {
  /** Where it is in the new article. */
  readonly place: Position;
  readonly end: Position;
  readonly written: DraftedQuotation;
  readonly finding: Finding;
  /** Its judgment, or `left` if no directive could be set in its place, or `short` if it is too short to need a record. */
  readonly outcome: Judgment['kind'] | 'left' | 'short';
  /** The id of the record that was started for it. */
  readonly started?: string | undefined;
  /** The id of the record that has its few words, if an editor must decide whether they come from it. */
  readonly within?: string | undefined;
}

/** What was done with a post. */
export interface ImportedPost {
  readonly name: string;
  /** The path of the new article in the content folder. */
  readonly path: string;
  readonly quotations: readonly ImportedQuotation[];
  /** How many links became source notes. */
  readonly links: number;
}

/** What the editor states about an import. */
export interface ImportOptions extends PageOptions {
  /** Whether to publish the articles; by default they are drafts. */
  readonly publish?: boolean | undefined;
  /** Whether the parts of a quotation that “he said” interrupts are separate quotations. */
  readonly separate?: boolean | undefined;
}

/** The records started during one import, by their words. All posts share them. */
export type StartedRecords = Map<string, string>;

/**
 * Drafts an article from a post. Quotations on record become directives; draft records are started for the others. Links to
 * other sites become sources and notes. The rest stays as written.
 */
export async function importPost(
  desk: Desk,
  post: Post,
  given: ImportOptions,
  { check, started }: { readonly check: CheckWords; readonly started: StartedRecords },
): Promise<ImportedPost> {
  const { quotations, links } = readDraft(post.markdown, given.separate);
  const separate = readDraft(post.markdown, true).quotations;
  const sources = new Map(
    links.flatMap(({ address }) => {
      const source = sourceOf(desk, address, given);
      return source === undefined ? [] : [[address, source] as const];
    }),
  );
  const judged: { written: DraftedQuotation; finding: Finding; judgment: Judgment }[] = [];
  const all = [
    ...(await partsOnRecord(desk, quotations, separate, check)),
    ...shortQuotations(post.markdown, [...quotations, ...separate]),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const drafted of all) {
    const { words, speakers } = drafted.quotation.readings[0];
    const finding = await check(words, speakers);
    const judgment =
      judgeWithoutSpeaker(desk, words, finding) ??
      (isShort(drafted) ? judgeShort(desk, drafted) : undefined) ??
      judge(drafted, finding);
    const whole = 'id' in judgment ? wholeSentence(drafted, post.markdown, finding) : undefined;
    if (whole && 'id' in judgment)
      judged.push({ written: whole, finding, judgment: { kind: 'set', id: judgment.id } });
    else judged.push({ written: drafted, finding, judgment });
  }
  for (const { judgment } of judged) if ('id' in judgment) noteMissingKeys(desk, judgment.id);
  const settings = judged.map(({ written, judgment }) => ({ quotation: written, judgment }));
  const woven = weave(post.markdown, settings, links, (address) => sources.get(address));
  const id = addArticle(desk, post, woven.markdown, given.publish === true);
  const path = recordPath('articles', id);
  const placeOf = placesIn(desk.files.get(path) ?? '', woven.markdown);
  return {
    name: post.name,
    path,
    links: links.filter(({ address }) => sources.has(address)).length,
    quotations: judged.map(({ written, finding, judgment }) => {
      const { kind } = judgment;
      const place = placeOf(woven.offsetOf(written.parts[0]?.start ?? 0));
      const end = placeOf(woven.offsetOf(written.parts.at(-1)?.end ?? 0));
      const common = { place, end, written, finding };
      if (woven.left.includes(written)) return { ...common, outcome: 'left' };
      if (judgment.kind === 'part') return { ...common, outcome: 'part', within: judgment.record };
      if (kind !== 'new') return { ...common, outcome: kind };
      const record = startRecord(desk, post, written, { sources, started });
      return { ...common, outcome: record === undefined ? 'short' : kind, started: record };
    }),
  };
}

/** Judges words whose record the check skipped because it does not name a speaker yet. */
function judgeWithoutSpeaker(desk: Desk, words: string, { grade }: Finding): Judgment | undefined {
  const id = grade === 'not-on-record' ? desk.quoteWith(words.replace(/,$/u, '')) : undefined;
  return id !== undefined && desk.missingFromQuote(id).includes('speakers')
    ? { kind: 'set', id }
    : undefined;
}

/** Notes which keys a quotation on record still needs, once per quotation. */
function noteMissingKeys(desk: Desk, id: string): void {
  const keys = desk.missingFromQuote(id);
  const line = deskText.report.recordLacks(recordPath('quotes', id), keys);
  if (keys.length > 0 && !desk.tasks.includes(line)) desk.tasks.push(line);
}

/** Converts offsets in a body to positions in the file that ends with the trimmed body. */
function placesIn(file: string, body: string): (offset: number) => Position {
  const first = file.length - body.trim().length - 1;
  const lead = body.length - body.trimStart().length;
  return (offset) => {
    const lines = file.slice(0, first + offset - lead).split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
}

/** The source at an address: the one on record, or a new one. */
function sourceOf(desk: Desk, address: string, given: PageOptions): string | undefined {
  if (!webAddress.safeParse(address).success) return undefined;
  const host = new URL(address).hostname.replace(/^www\./, '');
  const [place = ''] = pageOf(address).split('?');
  const page = { text: '', blockQuotations: [], host: place, place: address };
  const source = { type: 'webpage', 'container-title': host, URL: address } as const;
  return draftSource(desk, { ...page, source }, given);
}

function addArticle(desk: Desk, post: Post, markdown: string, isPublished: boolean): string {
  const { title, dek, published, authors } = post;
  const topics = desk.content.topics
    .filter(({ data }) => post.topics.some((name) => slug(name) === slug(data.title)))
    .map(({ id }) => id);
  const data = withoutRefused('articles', {
    ...(title !== undefined && { title }),
    ...(dek !== undefined && { dek }),
    ...(published !== undefined && { published }),
    ...(authors.length > 0 && { authors: bylineOf(authors, desk.content) }),
    ...(topics.length > 0 && { topics }),
    // By default a draft, so that nothing is published before an editor has read it.
    ...(!isPublished && { draft: 'true' }),
  });
  return desk.add(
    'articles',
    [post.slug ?? '', title ?? '', firstFew(markdown, 6)],
    data,
    markdown,
  );
}

/**
 * Starts a record for a quotation, unless its words already have one. Returns the record's id; undefined if the words cannot be
 * a record's or are too few to need one.
 */
function startRecord(
  desk: Desk,
  { markdown, language, published }: Post,
  drafted: DraftedQuotation,
  {
    sources,
    started,
  }: { readonly sources: ReadonlyMap<string, string>; readonly started: StartedRecords },
): string | undefined {
  const { quotation, paragraph, addresses } = drafted;
  const { words: marked, speakers: names } = quotation.readings[0];
  // A comma before “he said” belongs to the report.
  const words = marked.replace(/,$/u, '');
  if (isShort(drafted) || !textSchema.safeParse(words).success) return undefined;
  const known = started.get(comparedWords(words)) ?? desk.quoteWith(words);
  if (known !== undefined) return known;
  const speaker = oneSpeaker(desk, names, { text: markdown });
  const medium = mediumByVerbs(paragraph);
  const source = addresses.flatMap((address) => sources.get(address) ?? [])[0];
  const data = withoutRefused('quotes', {
    ...(speaker !== undefined && { speakers: [speaker] }),
    form: 'direct',
    ...(medium !== undefined && { medium }),
    text: words,
    ...(language !== undefined && { language }),
    ...(published !== undefined && { said: `[..${published}]` }),
    ...(source !== undefined && {
      'copy-text': source,
      chain: [source],
      witnesses: [{ id: source, source, form: 'direct', text: words }],
    }),
    status: 'draft',
  });
  const family = speaker?.split('-').at(-1) ?? '';
  const id = desk.add('quotes', [`${family} ${firstFew(words, 5)}`], data);
  started.set(comparedWords(words), id);
  return id;
}
