import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pageText } from '../evidence/page-text.ts';
import type { PageWords } from './find-passage.ts';
import { edtf } from '../schemas/edtf.ts';
import { language } from '../schemas/language.ts';
import type { SourceData } from '../schemas/source.ts';
import { webAddress } from '../schemas/web-address.ts';
import { namesIn } from './names-in.ts';

/** What a page of the web says of itself, in the variables of a source; without what it does not say. */
export interface Page extends PageWords {
  readonly source: Partial<Omit<SourceData, 'author'>> &
    Pick<SourceData, 'type'> & { readonly author?: SourceData['author'] };
  /** The name of its host, without `www.`. */
  readonly host: string | undefined;
}

/** Elements that have the day of publication where no metadata have it. */
const DATED = ['[itemprop="datePublished"]', 'meta[name="date"]', 'time[datetime]'];

type Document = ReturnType<typeof parseHTML>['document'];

/**
 * Reads a page: its text, and its title, outlet, author, date, language and canonical address as Mozilla's Readability
 * finds them in its Open Graph, schema.org and Dublin Core.
 * @param address where it was read, if that is known
 * @throws RangeError if its elements are nested too deeply to be read
 */
export function readPage(html: string, address?: string): Page {
  // First, because it refuses what is nested so deeply that the others would take forever.
  const words = pageText(html);
  const { document } = parseHTML(withHead(html));
  const ownTitle = document.querySelector('title')?.textContent;
  const url = addressOf(document, address);
  const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
  const lang = languageOf(document.querySelector('[lang]')?.getAttribute('lang'));
  const ownDay = DATED.map((each) => valueOf(document.querySelector(each))).find(dayOf);
  const blocks = [...document.querySelectorAll('blockquote')];
  const blockQuotations = blocks.map((block) => text(block.textContent) ?? '');
  // It takes the document apart.
  const said = new Readability(document, { charThreshold: 1 }).parse();
  const outlet = text(said?.siteName) ?? host;
  const author = namesIn(text(said?.byline) ?? '', outlet);
  const issued = dayOf(said?.publishedTime) ?? dayOf(ownDay);
  const title = text(said?.title) ?? text(ownTitle);
  return {
    text: words,
    blockQuotations,
    host,
    source: {
      type: typeOf(html),
      ...(title !== undefined && { title: withoutOutlet(title, outlet) }),
      ...(outlet !== undefined && { 'container-title': outlet }),
      ...(author.length > 0 && { author }),
      ...(issued !== undefined && { issued }),
      ...(url !== undefined && { URL: url }),
      ...(lang !== undefined && { language: lang }),
    },
  };
}

/** What belongs in the head of a page. */
const OF_HEAD =
  /<(?:meta|link)\b[^>]*>|<title\b[\s\S]*?<\/title>|<script\b[^>]*ld\+json[\s\S]*?<\/script>/gi;

/** A page with the tags of its parts, which HTML lets it leave out and the parser does not supply. */
function withHead(html: string): string {
  if (/<head[\s>]/i.test(html)) return html;
  const [opening = '<html>'] = /<html\b[^>]*>/i.exec(html) ?? [];
  const body = html.replace(/<\/?(?:html|body)\b[^>]*>/gi, '');
  return `${opening}<head>${(html.match(OF_HEAD) ?? []).join('')}</head><body>${body}</body></html>`;
}

/** The canonical address of a page, or else the one that it was read at. */
function addressOf(document: Document, address: string | undefined): string | undefined {
  const own = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return [...own, address]
    .map((each) => URL.parse(each ?? '', address)?.href)
    .find((each) => webAddress.safeParse(each).success);
}

/** The language of a tag, without its region, which says nothing of the words. */
function languageOf(tag: string | null | undefined): string | undefined {
  try {
    const { language: code, script } = new Intl.Locale((tag ?? '').trim().replaceAll('_', '-'));
    const own = script === undefined ? code : `${code}-${script}`;
    return language.safeParse(own).data;
  } catch {
    return undefined;
  }
}

/** The calendar day of an instant, where it was printed. */
function dayOf(time: string | null | undefined): string | undefined {
  return edtf.safeParse(/^\d{4}-\d\d-\d\d/.exec((time ?? '').trim())?.[0]).data;
}

function valueOf(element: Element | null): string | undefined {
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined;
}

/** The type of publication that a page gives itself in schema.org; a page of the web, if it gives none. */
function typeOf(html: string): SourceData['type'] {
  if (/"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle)"/.test(html)) return 'article-newspaper';
  return /"@type"\s*:\s*\[?\s*"BlogPosting"/.test(html) ? 'post-weblog' : 'webpage';
}

/** A title without the name of the outlet, which browsers show after it. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const match = /^(?<own>.+\S)\s+[|–—·-]\s+(?<tail>[^|–—·]+)$/u.exec(title);
  const { own = title, tail = '' } = match?.groups ?? {};
  return tail.toLowerCase() === outlet?.toLowerCase() ? own : title;
}

function text(value: string | null | undefined): string | undefined {
  const line = (value ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' ? undefined : line;
}
