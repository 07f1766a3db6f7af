import { HAIR_SPACE } from '../hair-spaces.ts';
import { hasUnspaced, unspacedWords } from '../unspaced.ts';

/**
 * Dashes and ellipses between words; and short forms that an apostrophe joins to a word, such as “l’” before it or “’s” after
 * it.
 */
const JOINTS =
  /(?<=[\p{L}\p{N}”’"'])[—…](?=[\p{L}\p{N}“‘"'])|(?<![\p{L}\p{N}])(?:[ldcmnstLDCMNST]|(?:jus|lors|puis|quoi)?[qQ]u|[Dd]ell|[Dd]all|[Nn]ell|[Ss]ull|[Aa]ll)['’](?=\p{L}{3}|\p{Lu})|(?<=\p{L}|^)['’](?:s|ll|re|ve|d|m)(?![\p{L}\p{N}])/gu;

/** A tag, with its name and its attributes. A quoted attribute may contain any character. */
const TAG = /<(?<slash>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

/** The attribute of elements whose text Pagefind indexes. */
const INDEXED = 'data-pagefind-body';

/**
 * The parts of an article's page that Pagefind reads: its first heading, which is the title, and the elements to index. Most of
 * a page is something else, such as its sources and how to cite it.
 */
export function indexedHtml(page: string): string {
  const parts: string[] = [];
  let open: { readonly name: string; readonly start: number; depth: number } | undefined;
  for (const { index, 0: tag, groups: { slash, name = '', attributes = '' } = {} } of page.matchAll(
    TAG,
  )) {
    if (open === undefined) {
      const isTitle = name === 'h1' && parts.length === 0;
      if (slash === '' && (isTitle || attributes.includes(INDEXED)))
        open = { name, start: index, depth: 1 };
    } else if (name === open.name) {
      open.depth += slash === '' ? 1 : -1;
      if (open.depth > 0) continue;
      parts.push(page.slice(open.start, index + tag.length));
      open = undefined;
    }
  }
  return `<html><body>${parts.join('')}</body></html>`;
}

/**
 * Prepares an article's page, or parts of it, for Pagefind. Hair spaces separate words that Pagefind would otherwise read as one: around dashes
 * and ellipses, where an apostrophe joins two words, and between the words of scripts written without spaces. They are removed
 * from the excerpts that readers see.
 */
export function articleForIndex(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => (piece.startsWith('<') ? piece : withHairSpaces(piece)))
    .join('');
}

function withHairSpaces(text: string): string {
  const separated = text.replace(JOINTS, (mark) =>
    /^['’]/.test(mark)
      ? HAIR_SPACE + mark
      : /['’]$/.test(mark)
        ? mark + HAIR_SPACE
        : HAIR_SPACE + mark + HAIR_SPACE,
  );
  if (!hasUnspaced(separated)) return separated;
  let end = 0;
  let result = '';
  for (const word of unspacedWords(separated)) {
    result += `${separated.slice(end, word.start)}${HAIR_SPACE}${word.text}${HAIR_SPACE}`;
    end = word.end;
  }
  return result + separated.slice(end);
}
