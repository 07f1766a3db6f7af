import { PART } from '../parted-words.ts';
import { hasUnspaced, unspacedWords } from '../unspaced.ts';

/** Dashes and ellipses between words; and what an apostrophe joins to the beginning or the end of a word. */
const PARTED =
  /(?<=[\p{L}\p{N}”’"'])[—…](?=[\p{L}\p{N}“‘"'])|(?<![\p{L}\p{N}])(?:[ldcmnstLDCMNST]|(?:jus|lors|puis|quoi)?[qQ]u|[Dd]ell|[Dd]all|[Nn]ell|[Ss]ull|[Aa]ll)['’](?=\p{L}{3}|\p{Lu})|(?<=\p{L}|^)['’](?:s|ll|re|ve|d|m)(?![\p{L}\p{N}])/gu;

/**
 * An article's page as Pagefind indexes it, with hair spaces between words that Pagefind would otherwise read as one:
 * around dashes and ellipses, where an apostrophe joins two, and between the words of scripts written without spaces.
 * They are taken out of the excerpts that Pagefind returns.
 */
export function articleForIndex(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => (piece.startsWith('<') ? piece : withPartedWords(piece)))
    .join('');
}

function withPartedWords(text: string): string {
  const parted = text.replace(PARTED, (sign) =>
    /^['’]/.test(sign) ? PART + sign : /['’]$/.test(sign) ? sign + PART : PART + sign + PART,
  );
  if (!hasUnspaced(parted)) return parted;
  let end = 0;
  let result = '';
  for (const word of unspacedWords(parted)) {
    result += `${parted.slice(end, word.start)}${PART}${word.text}${PART}`;
    end = word.end;
  }
  return result + parted.slice(end);
}
