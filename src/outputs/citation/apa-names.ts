import { outputsText } from '../../interface/strings.ts';
import type { Name } from '../../schemas/source.ts';

const text = outputsText.citation.apa;

/** The maximum number of names that are printed in full. */
const MAX_NAMES = 20;

/** A suffix of a name, which is printed after the initials. */
const SUFFIX = /^(?:Jr\.?|Sr\.?|[IVX]{2,})$/;

/**
 * Prints names as the start of a reference in APA style, family names first, with an ampersand before the last name: `Lee, A.,
 * & von der Leyen, U.`. If there are more than twenty names, it prints the first nineteen and the last (Publication Manual, 7th
 * edition, 9.8). A name that is not split, such as an organization's, is printed whole.
 */
export function apaNames(names: readonly Name[]): string {
  const printed = names.map(apaName);
  const last = printed.at(-1) ?? '';
  if (printed.length < 2) return last;
  if (printed.length > MAX_NAMES)
    return [...printed.slice(0, MAX_NAMES - 1), `… ${last}`].join(', ');
  return `${printed.slice(0, -1).join(', ')}${text.and}${last}`;
}

function apaName(name: Name): string {
  if ('literal' in name) return name.literal;
  const words = wordsOf(name.given ?? '');
  const initials = words.filter((word) => !SUFFIX.test(word)).map(initialsOf);
  const suffixes = words.filter((word) => SUFFIX.test(word));
  return [name.family, initials.join(' '), ...suffixes].filter((part) => part !== '').join(', ');
}

/** The words of a given name; initials without a space between them count as separate words. */
function wordsOf(given: string): string[] {
  return given.split(/\s+|(?<=\.)(?=\p{L})/u).filter((word) => word !== '');
}

/**
 * The initials of a word, with any hyphens: `J.-P.`. Particles after the first word, and words in scripts without capitals,
 * stay whole.
 */
function initialsOf(word: string, index: number): string {
  if (index > 0 && /^\p{Ll}/u.test(word)) return word;
  return word
    .split('-')
    .map((part) => {
      const first = part.endsWith('.') ? undefined : /^[\p{Lu}\p{Ll}]\p{M}*/u.exec(part)?.[0];
      return first === undefined ? part : `${first}.`;
    })
    .join('-');
}
