import { contentWords } from '../stop-words.ts';
import { searchWords } from '../search-words.ts';
import type { ArticleAnswer, ArticleHit, ArticlePassage, Run } from './messages.ts';
import type { PagefindIndex, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** How many articles are shown, and how many passages of each. */
const ARTICLES = 5;
const PASSAGES = 2;

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
  const shown = [...results.values()].slice(0, ARTICLES);
  return { total: results.size, hits: await Promise.all(shown.map(hit)) };
}

async function hit(result: PagefindResult): Promise<ArticleHit> {
  const { raw_url: href, meta, excerpt, sub_results: sections } = await result.data();
  const title = meta['title'] ?? '';
  // An article whose title alone has the words has no section to point to.
  const parts = sections.length > 0 ? sections : [{ title, url: href, excerpt }];
  const passages = parts.map((part) => ({
    title: part.title,
    href: part.url,
    runs: runs(part.excerpt),
  }));
  return { title, href, passages: passages.toSorted(byFound).slice(0, PASSAGES) };
}

/** The passage in which more different words were found comes first. */
function byFound(a: ArticlePassage, b: ArticlePassage): number {
  const found = ({ runs }: ArticlePassage): number =>
    new Set(runs.filter((run) => run.found).flatMap(({ text }) => folded(text))).size;
  return found(b) - found(a);
}

function folded(text: string): string[] {
  return searchWords(text).map((word) => word.text);
}

/** Takes apart a passage that Pagefind has marked and escaped. */
export function runs(excerpt: string): Run[] {
  return excerpt
    .split(/(<mark>[^<]*<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part
        .replace(/<\/?mark>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>'),
      found: part.startsWith('<mark>'),
    }));
}
