import { HAIR_SPACE } from '../hair-spaces.ts';
import { hasUnspaced, unspacedWords } from '../unspaced.ts';

/**
 * Dashes and ellipses between words; and short forms that an apostrophe joins to a word, such as “l’” before it or “’s” after
 * it.
 */
const JOINTS =
  /(?<=[\p{L}\p{N}”’"'])[—…](?=[\p{L}\p{N}“‘"'])|(?<![\p{L}\p{N}])(?:[ldcmnstLDCMNST]|(?:jus|lors|puis|quoi)?[qQ]u|[Dd]ell|[Dd]all|[Nn]ell|[Ss]ull|[Aa]ll)['’](?=\p{L}{3}|\p{Lu})|(?<=\p{L}|^)['’](?:s|ll|re|ve|d|m)(?![\p{L}\p{N}])/gu;

/**
 * Prepares an article's page for Pagefind. Hair spaces separate words that Pagefind would otherwise read as one: around dashes
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
