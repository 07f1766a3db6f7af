import type { Finding } from '../passage-check/finding.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { folded } from '../quotation/tokens.ts';
import { text as textSchema } from '../schemas/text.ts';
import { webAddress } from '../schemas/web-address.ts';
import { pageOf } from '../checks/addresses-distinct.ts';
import type { Desk } from './desk.ts';
import { draftSource, type GivenOfPages } from './draft-source.ts';
import type { CheckWords } from './draft-quotes.ts';
import { oneSpeaker } from './draft-speaker.ts';
import { withoutRefused } from './incomplete.ts';
import { judge, type Judgment } from './judge-quotation.ts';
import { mediumNear } from './medium-near.ts';
import type { Post } from './post.ts';
import { readDraft, type DraftedQuotation } from './read-draft.ts';
import { firstFew, slug } from './record-id.ts';
import { weave } from './weave.ts';

/** The fewest words of a passage in quotation marks that needs a record. */
const MINIMUM_WORDS = 5;

/** What was done with a quotation of a post. */
export interface ImportedQuotation {
  readonly written: DraftedQuotation;
  readonly finding: Finding;
  /** As it was judged; `left` if it could not be set where it is, `short` if it is too short to need a record. */
  readonly outcome: Judgment['kind'] | 'left' | 'short';
  /** The record that was begun for it. */
  readonly begun?: string | undefined;
}

/** What was done with a post. */
export interface ImportedPost {
  readonly name: string;
  /** How many lines of its file come before its Markdown. */
  readonly linesBefore: number;
  /** The path of the new article. */
  readonly path: string;
  readonly quotations: readonly ImportedQuotation[];
  /** How many links became source notes. */
  readonly links: number;
}

/** What the posts of one import share: the records that were begun, by their words. */
export type Begun = Map<string, string>;

/**
 * Drafts an article from a post: quotations on record are set, those on no record get records of their own, as drafts; links to
 * other sites become sources and notes. The rest stays as it is written.
 */
export async function importPost(
  desk: Desk,
  post: Post,
  given: GivenOfPages,
  { check, begun }: { readonly check: CheckWords; readonly begun: Begun },
): Promise<ImportedPost> {
  const { quotations, links } = readDraft(post.markdown);
  const sources = new Map(
    links.flatMap(({ address }) => {
      const source = sourceOf(desk, address, given);
      return source === undefined ? [] : [[address, source] as const];
    }),
  );
  const judged: { written: DraftedQuotation; finding: Finding; judgment: Judgment }[] = [];
  for (const written of quotations) {
    const { words, speakers } = written.quotation.readings[0];
    const finding = await check(words, speakers);
    judged.push({ written, finding, judgment: judge(written, finding) });
  }
  const settings = judged.map(({ written, judgment }) => ({ quotation: written, judgment }));
  const woven = weave(post.markdown, settings, links, (address) => sources.get(address));
  const id = addArticle(desk, post, woven.markdown);
  return {
    name: post.name,
    linesBefore: post.linesBefore ?? 0,
    path: `articles/${id}.md`,
    links: links.filter(({ address }) => sources.has(address)).length,
    quotations: judged.map(({ written, finding, judgment: { kind } }) => {
      if (woven.left.includes(written)) return { written, finding, outcome: 'left' };
      if (kind !== 'new') return { written, finding, outcome: kind };
      const record = begin(desk, post, written, { sources, begun });
      return { written, finding, outcome: record === undefined ? 'short' : kind, begun: record };
    }),
  };
}

/** A source for an address: the one on record that has it, or a new one. */
function sourceOf(desk: Desk, address: string, given: GivenOfPages): string | undefined {
  if (!webAddress.safeParse(address).success) return undefined;
  const host = new URL(address).hostname.replace(/^www\./, '');
  const [place = ''] = pageOf(address).split('?');
  const page = { text: '', blockQuotations: [], host: place };
  const source = { type: 'webpage', 'container-title': host, URL: address } as const;
  return draftSource(desk, { ...page, source }, given);
}

function addArticle(desk: Desk, post: Post, markdown: string): string {
  const { title, dek, published, authors } = post;
  const topics = desk.content.topics
    .filter(({ data }) => post.topics.some((name) => slug(name) === slug(data.title)))
    .map(({ id }) => id);
  const data = withoutRefused('articles', {
    ...(title !== undefined && { title }),
    ...(dek !== undefined && { dek }),
    ...(published !== undefined && { published }),
    ...(authors.length > 0 && { authors }),
    ...(topics.length > 0 && { topics }),
  });
  return desk.add(
    'articles',
    [post.slug ?? '', title ?? '', firstFew(markdown, 6)],
    data,
    markdown,
  );
}

/** Begins a record for a quotation, unless one was begun for the same words, or they are too short to need one. */
function begin(
  desk: Desk,
  { markdown, language, published }: Post,
  { quotation, paragraph, addresses }: DraftedQuotation,
  { sources, begun }: { readonly sources: ReadonlyMap<string, string>; readonly begun: Begun },
): string | undefined {
  const { words, speakers: names } = quotation.readings[0];
  if (!hasWords(words, MINIMUM_WORDS) || !textSchema.safeParse(words).success) return undefined;
  const known = begun.get(folded(words));
  if (known !== undefined) return known;
  const speaker = oneSpeaker(desk, names, markdown);
  const medium = mediumNear(paragraph);
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
  begun.set(folded(words), id);
  return id;
}
