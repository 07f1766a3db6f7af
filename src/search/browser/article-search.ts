import { foldedWords } from '../search-words.ts';
import { contentWords } from '../stop-words.ts';
import type { ArticleAnswer, ArticleHit, Excerpt, TextPart } from './messages.ts';
import type { PagefindIndex, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** How many articles are shown, and how many excerpts of each. */
const ARTICLES = 5;
const EXCERPTS = 2;

/** Finds articles: those with the words as a phrase first, then those with all of them. */
export async function findArticles(query: Query, index: PagefindIndex): Promise<ArticleAnswer> {
  const words = query.plainWords;
  if (words.length === 0) return { total: 0, hits: [] };
  const lists = await Promise.all([
    words.length > 1 ? index.search(`"${words.join(' ')}"`) : { results: [] },
    index.search(contentWords(words).join(' ')),
  ]);
  const results = new Map<string, PagefindResult>();
  for (const result of lists.flatMap((list) => list.results))
    if (!results.has(result.id)) results.set(result.id, result);
  const first = [...results.values()].slice(0, ARTICLES);
  return { total: results.size, hits: await Promise.all(first.map(articleHit)) };
}

async function articleHit(result: PagefindResult): Promise<ArticleHit> {
  const { raw_url: href, meta, excerpt, sub_results } = await result.data();
  const title = meta['title'] ?? '';
  // Where only the title of an article has the words, it has no sections.
  const sections = sub_results.length > 0 ? sub_results : [{ title, url: href, excerpt }];
  const excerpts = sections.map((section) => ({
    title: section.title,
    href: section.url,
    parts: excerptParts(section.excerpt),
  }));
  return { title, href, excerpts: excerpts.toSorted(byMatches).slice(0, EXCERPTS) };
}

/** Puts the excerpt with more different matched words first. */
function byMatches(a: Excerpt, b: Excerpt): number {
  const matches = ({ parts }: Excerpt): number =>
    new Set(parts.filter(({ isMatch }) => isMatch).flatMap(({ text }) => foldedWords(text))).size;
  return matches(b) - matches(a);
}

/** Splits an excerpt that Pagefind has marked and escaped into its parts, as plain text. */
export function excerptParts(excerpt: string): TextPart[] {
  return excerpt
    .split(/(<mark>[^<]*<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part
        .replace(/<\/?mark>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>'),
      isMatch: part.startsWith('<mark>'),
    }));
}
