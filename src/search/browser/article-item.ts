import { element } from './element.ts';
import type { ArticleHit, ArticlePassage } from './messages.ts';

/** An article in the list of results: its title, and passages with links to their sections. */
export function articleItem({ title, href, passages }: ArticleHit): HTMLLIElement {
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href }, title)),
    ...passages.map((passage) => passageLine(passage, href)),
  );
}

function passageLine({ title, href, runs }: ArticlePassage, article: string): HTMLParagraphElement {
  const words = runs.map(({ text, found }) => (found ? element('mark', {}, text) : text));
  const section = href === article ? [] : [element('a', { href }, title), ': '];
  return element('p', {}, ...section, ...words);
}
