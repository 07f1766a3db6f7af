import { XMLParser } from 'fast-xml-parser';
import { z } from 'astro/zod';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { dayIn, oneLine, type Post } from './post.ts';

/** The posts in an export, and the number of its other items, such as pages and attachments. */
export interface Exported {
  readonly posts: readonly Post[];
  readonly others: number;
}

/** The attributes and children of an XML element, by name. */
type Xml = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  isArray: (name) => ['item', 'category'].includes(name),
});

/**
 * Reads the posts in an export from WordPress (WXR).
 * @returns undefined for any other text
 */
export function wordPressPosts(xml: string): Exported | undefined {
  if (!/<rss\b/.test(xml.slice(0, 5000)) || !xml.includes('<channel')) return undefined;
  const { rss } = parser.parse(xml) as { readonly rss?: { readonly channel?: Xml } };
  const items = (rss?.channel?.['item'] ?? []) as readonly Xml[];
  const posts = items.filter((item) => valueOf(item['wp:post_type']) === 'post');
  const language = oneLine(valueOf(rss?.channel?.['language']))?.split('-')[0];
  return {
    posts: posts.map((item, index) => wordPressPost(item, index, language)),
    others: items.length - posts.length,
  };
}

function wordPressPost(item: Xml, index: number, language: string | undefined): Post {
  const title = oneLine(
    htmlToMarkdown(valueOf(item['title']) ?? '').markdown.replace(/\\(?=[^\w\s])/g, ''),
  );
  const html = valueOf(item['content:encoded']) ?? '';
  const categories = (item['category'] ?? []) as readonly unknown[];
  const day = dayIn(valueOf(item['wp:post_date']));
  return {
    name: title ?? `${index + 1}`,
    title,
    dek: oneLine(valueOf(item['excerpt:encoded'])),
    published: day === '0000-00-00' ? undefined : day,
    authors: [oneLine(valueOf(item['dc:creator']))].flatMap((name) => name ?? []),
    topics: categories.flatMap((each) => oneLine(valueOf(each)) ?? []),
    slug: oneLine(valueOf(item['wp:post_name'])),
    language,
    markdown: htmlToMarkdown(withParagraphs(html)).markdown,
  };
}

/** The text of an element, with or without attributes. */
function valueOf(element: unknown): string | undefined {
  if (typeof element === 'string') return element;
  if (typeof element !== 'object' || element === null) return undefined;
  const { '#text': text, '#cdata': data } = element as Xml;
  return [text, data].find((each) => typeof each === 'string');
}

/** Adds paragraphs to HTML as WordPress does: if the HTML has none, blank lines separate them. */
function withParagraphs(html: string): string {
  if (/<p[\s>]/i.test(html)) return html;
  return html
    .split(/\n\s*\n/)
    .map((part) =>
      /^\s*<(?:h\d|ul|ol|blockquote|table|pre|div|figure|!--)/i.test(part)
        ? part
        : `<p>${part}</p>`,
    )
    .join('\n');
}

const ghostPost = z.object({
  title: z.unknown().optional(),
  slug: z.unknown().optional(),
  html: z.string().nullish(),
  custom_excerpt: z.unknown().optional(),
  published_at: z.unknown().optional(),
  type: z.unknown().optional(),
});
const ghost = z.object({
  db: z.tuple([z.object({ data: z.object({ posts: z.array(ghostPost) }) })]),
});

/**
 * Reads the posts in an export from Ghost (JSON).
 * @returns undefined for any other text
 */
export function ghostPosts(json: string): Exported | undefined {
  const { data } = ghost.safeParse(parsed(json));
  if (!data) return undefined;
  const all = data.db[0].data.posts;
  const posts = all.filter(({ type }) => type === undefined || type === 'post');
  return {
    posts: posts.map((post, index): Post => ({
      name: oneLine(post.title) ?? `${index + 1}`,
      title: oneLine(post.title),
      dek: oneLine(post.custom_excerpt),
      published: dayIn(post.published_at),
      authors: [],
      topics: [],
      slug: oneLine(post.slug),
      markdown: htmlToMarkdown(post.html ?? '').markdown,
    })),
    others: all.length - posts.length,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
