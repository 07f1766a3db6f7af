import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPageText } from '../evidence/page-text.ts';
import type { PageWords } from './found-passage.ts';
import { boldTexts } from './bold-texts.ts';
import { edtf } from '../schemas/edtf.ts';
import { language } from '../schemas/language.ts';
import type { SourceData } from '../schemas/source.ts';
import { webAddress } from '../schemas/web-address.ts';
import { pageMetadata } from './page-metadata.ts';
import { namesIn } from './names-in.ts';
import { isSame, LONGEST_TITLE, outletInTitle, titleHeading } from './titles.ts';
import { visibleFacts } from './visible-facts.ts';

/**
 * A web page: its words, and what it says about itself as variables of a source. Variables that it does not give are left out.
 */
export interface Page extends PageWords {
  readonly source: Partial<Omit<SourceData, 'author'>> &
    Pick<SourceData, 'type'> & { readonly author?: SourceData['author'] };
  /** The blocks of its text that are furniture, such as menus and footers. */
  readonly furniture?: ReadonlySet<string>;
  /** The file or address by which the editor gave it. */
  readonly place?: string | undefined;
  /** The address it was read at, if known. */
  readonly readAt?: string | undefined;
  /** The line with its day of publication, if the day is on the visible page but not in the metadata. */
  readonly visibleDay?: string | undefined;
  /** Its host, without `www.`. */
  readonly host: string | undefined;
}

/** Elements that may give the day of publication if the metadata do not. */
const DATED_ELEMENTS = ['[itemprop="datePublished"]', 'meta[name="date"]', 'time[datetime]'];

type Document = ReturnType<typeof parseHTML>['document'];

/**
 * Reads a page: its text, and its title, outlet, author, date, language and canonical address, as found in its metadata, with
 * Mozilla's Readability, or in the visible page.
 * @param address the address it was read at, if known
 * @throws RangeError if its elements are nested too deeply to be read
 */
export function readPage(html: string, address?: string): Page {
  // This comes first, because it rejects pages nested so deeply that the other steps would take forever.
  const { text: words, furniture } = readPageText(html);
  const { document } = parseHTML(withHead(html));
  const readAt = address ?? SAVED_FROM.exec(html)?.groups?.['address'];
  const titleElement = document.querySelector('title')?.textContent;
  const url = addressOf(document, readAt);
  const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
  const lang = languageOf(document.querySelector('[lang]')?.getAttribute('lang'));
  const dayInElement = DATED_ELEMENTS.map((each) => valueOf(document.querySelector(each))).find(
    dayOf,
  );
  const blocks = [...document.querySelectorAll('blockquote')];
  const blockQuotations = blocks.map((block) => text(block.textContent) ?? '');
  const bold = boldTexts(document);
  const metadata = pageMetadata(document);
  const headings = [...document.querySelectorAll('h1, h2')].flatMap(
    (each) => text(each.textContent) ?? [],
  );
  // This comes last, because it takes the document apart.
  const readable = new Readability(document, { charThreshold: 1 }).parse();
  const outlet =
    text(readable?.siteName) ??
    text(metadata.outlet) ??
    outletInTitle({
      title: text(titleElement),
      headings,
      names: [metadata.authors],
      host,
    }) ??
    host;
  const found = wholeTitle(text(readable?.title), text(titleElement));
  const heading = titleHeading(found ?? '', headings, outlet);
  const title = found !== undefined && isSame(found, outlet) ? (heading ?? found) : found;
  const visible = visibleFacts(words, heading ?? '');
  const author = namesIn(
    text(metadata.authors) ?? text(readable?.byline) ?? visible.byline ?? '',
    outlet,
  );
  const dayInMetadata =
    dayOf(readable?.publishedTime) ?? dayOf(metadata.published) ?? dayOf(dayInElement);
  const issued = dayInMetadata ?? visible.issued;
  return {
    text: words,
    furniture,
    blockQuotations,
    bold,
    ...(dayInMetadata === undefined && visible.day !== undefined && { visibleDay: visible.day }),
    ...(readAt !== undefined && { readAt }),
    host,
    source: {
      type: typeOf(html),
      ...(title !== undefined && { title: withoutOutlet(title, [outlet, host]) }),
      ...(outlet !== undefined && { 'container-title': outlet }),
      ...(author.length > 0 && { author }),
      ...(issued !== undefined && { issued }),
      ...(url !== undefined && { URL: url }),
      ...(lang !== undefined && { language: lang }),
    },
  };
}

/** The comment in which browsers note the address of a saved page: “saved from url=(0023)https://example.org/page”. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(?<address>https?:\/\/[^\s>]+) -->/;

/**
 * Elements that belong in the head of a page. To match in linear time, a tag that begins again before it ends does not match.
 */
const HEAD_ELEMENTS =
  /<(?:meta|link)\b(?:(?!<(?:meta|link)\b)[^>])*>|<title\b(?:(?!<title\b)[\s\S])*?<\/title>|<script\b[^<>]*ld\+json(?:(?!<script\b)[\s\S])*?<\/script>/gi;

/** Adds the `html`, `head` and `body` tags that HTML allows a page to leave out, since the parser does not add them. */
function withHead(html: string): string {
  if (/<head[\s>]/i.test(html)) return html;
  const [opening = '<html>'] = /<html\b(?:(?!<html\b)[^>])*>/i.exec(html) ?? [];
  const body = html.replace(/<\/?(?:html|body)\b(?:(?!<\/?(?:html|body)\b)[^>])*>/gi, '');
  return `${opening}<head>${(html.match(HEAD_ELEMENTS) ?? []).join('')}</head><body>${body}</body></html>`;
}

/** The canonical address of a page, otherwise the address it was read at. */
function addressOf(document: Document, address: string | undefined): string | undefined {
  const own = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return [...own, address]
    .map((each) => URL.parse(each ?? '', address)?.href)
    .find((each) => webAddress.safeParse(each).success);
}

/** A language tag without its region, which says nothing about the words. */
function languageOf(tag: string | null | undefined): string | undefined {
  try {
    const { language: code, script } = new Intl.Locale((tag ?? '').trim().replaceAll('_', '-'));
    const own = script === undefined ? code : `${code}-${script}`;
    return language.safeParse(own).data;
  } catch {
    return undefined;
  }
}

/** The calendar day of a timestamp, in its own time zone. */
function dayOf(time: string | null | undefined): string | undefined {
  return edtf.safeParse(/^\d{4}-\d\d-\d\d/.exec((time ?? '').trim().replaceAll('/', '-'))?.[0])
    .data;
}

function valueOf(element: Element | null): string | undefined {
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined;
}

/** The type of publication that a page declares in schema.org; `webpage` if it declares no type we know. */
function typeOf(html: string): SourceData['type'] {
  if (/"@type"\s*:\s*(?:\[\s*)?"\w*NewsArticle"/.test(html)) return 'article-newspaper';
  return /"@type"\s*:\s*(?:\[\s*)?"BlogPosting"/.test(html) ? 'post-weblog' : 'webpage';
}

/** Removes the outlet's name or host, which pages put before or after the title for browser tabs. */
function withoutOutlet(title: string, names: readonly (string | undefined)[]): string {
  if (title.length > LONGEST_TITLE) return title;
  const outlets = names.flatMap((name) => name?.toLowerCase() ?? []);
  const { own: head, tail } =
    /^(?<own>.+\S)\s+(?:[|–—·-]|::)\s+(?<tail>[^|–—·]+)$/u.exec(title)?.groups ?? {};
  if (head !== undefined && outlets.includes(tail?.toLowerCase() ?? '')) return head;
  const { lead, own } =
    /^(?<lead>[^|–—·:]+?)(?:\s+(?:[|–—·-]|::)|:)\s+(?<own>\S.*)$/u.exec(title)?.groups ?? {};
  return own !== undefined && outlets.includes(lead?.toLowerCase() ?? '') ? own : title;
}

/**
 * The whole `title` of a page if it contains the title that Readability finds; otherwise the latter. Readability cuts off what
 * is before a colon or after a dash, which is not always the outlet's name.
 */
function wholeTitle(found: string | undefined, own: string | undefined): string | undefined {
  return found !== undefined && own?.toLowerCase().includes(found.toLowerCase())
    ? own
    : (found ?? own);
}

function text(value: string | null | undefined): string | undefined {
  const line = (value ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' ? undefined : line;
}
