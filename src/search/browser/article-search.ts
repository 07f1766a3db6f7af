import { withoutPartedWords } from '../parted-words.ts';
import { foldedWords } from '../search-words.ts';
import { findAllTerms } from './all-terms.ts';
import { mergeHits, searchPhrase, type Hit } from './hits.ts';
import type { ArticleAnswer, ArticleHit, Excerpt, TextPart } from './messages.ts';
import type { TermIndex } from './pagefind.ts';
import type { Query } from './query.ts';

/** How many articles are shown, and how many excerpts of each. */
const ARTICLES = 5;
const EXCERPTS = 2;

/** Finds articles: those with the words as a phrase first, then those with all of them. */
export async function findArticles(query: Query, index: TermIndex): Promise<ArticleAnswer> {
  // Their index has no symbols, without which `C++` would be a letter.
  const terms = query.terms.map((term) => ({ ...term, words: term.plain }));
  if (
    terms.length === 0 ||
    terms.some(({ words, isFixed }) => isFixed && words.join('').length < 2)
  )
    return { total: 0, hits: [] };
  const [together, phrase] = await Promise.all([
    findAllTerms(index, terms),
    query.plainWords.length > 1 ? searchPhrase(index, query.plainWords) : [],
  ]);
  const all = new Map(together.hits.map((hit) => [hit.id, hit]));
  const hits = mergeHits([phrase.map((hit) => all.get(hit.id) ?? hit), together.hits]);
  return { total: hits.length, hits: await Promise.all(hits.slice(0, ARTICLES).map(articleHit)) };
}

async function articleHit({ matches, data }: Hit): Promise<ArticleHit> {
  const { raw_url: href, meta, content, excerpt, sub_results } = await data();
  const title = meta['title'] ?? '';
  // Where only the title of an article has the words, it has no sections.
  const sections = sub_results.length > 0 ? sub_results : [{ title, url: href, excerpt }];
  const words = content.split(/\s+/);
  // Pagefind also marks words that only begin with a word of the query.
  const matched = new Set([...matches].map((match) => foldedWords(words[match] ?? '').join(' ')));
  const excerpts = sections.map((section) => ({
    title: section.title,
    href: section.url,
    parts: excerptParts(section.excerpt, matched),
  }));
  const marked = excerpts.filter(({ parts }) => parts.some(({ isMatch }) => isMatch));
  const shown = marked.length > 0 ? marked : excerpts;
  return { title, href, excerpts: shown.toSorted(byMatches).slice(0, EXCERPTS) };
}

/** Puts the excerpt with more different matched words first. */
function byMatches(a: Excerpt, b: Excerpt): number {
  const matches = ({ parts }: Excerpt): number =>
    new Set(parts.filter(({ isMatch }) => isMatch).flatMap(({ text }) => foldedWords(text))).size;
  return matches(b) - matches(a);
}

/**
 * Splits an excerpt that Pagefind has marked and escaped into its parts, as plain text.
 * @param matched the words that match, folded; others that are marked do not
 */
export function excerptParts(excerpt: string, matched: ReadonlySet<string>): TextPart[] {
  return withoutPartedWords(excerpt)
    .split(/(<mark>[^<]*<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const text = part
        .replace(/<\/?mark>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>');
      const isMatch = part.startsWith('<mark>') && matched.has(foldedWords(text).join(' '));
      return { text, isMatch };
    });
}
