import { element, markedText } from './element.ts';
import type { ArticleHit, Excerpt } from './messages.ts';

/** An article in the list of results: its title, and excerpts with links to their sections. */
export function articleItem({ title, href, excerpts }: ArticleHit): HTMLLIElement {
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href }, title)),
    ...excerpts.map((excerpt) => excerptLine(excerpt, href)),
  );
}

function excerptLine({ title, href, parts }: Excerpt, article: string): HTMLParagraphElement {
  const section = href === article ? [] : [element('a', { href }, title), ': '];
  return element('p', {}, ...section, ...markedText(parts));
}
