import type { Archive } from '../../../src/archive/archive.ts';
import type { Quote } from '../../../src/archive/records.ts';
import { contentWords } from '../../../src/search/stop-words.ts';
import { foldedWords } from '../../../src/search/search-words.ts';
import { nouns } from './lexicon.ts';
import type { Random } from '../random.ts';

/** A query whose right result is known. */
export interface KnownItem {
  readonly query: string;
  readonly href: string;
}

/** The ways in which readers search, with or without a mistake. */
export const kinds = [
  '3 content words',
  'surname and 2 words',
  'phrase, straight marks',
  'phrase, curly marks',
  'phrase, no marks',
  'one typo in 3 words',
  'sentence, one word changed',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * A query of one kind for a quotation; undefined if it has too few words.
 * @param hrefOf the address of a quotation's page
 */
export function knownItem(
  kind: Kind,
  quote: Quote,
  archive: Archive,
  hrefOf: (quote: Quote) => string,
  random: Random,
): KnownItem | undefined {
  const query = ask(kind, quote, archive, random);
  return query === undefined ? undefined : { query, href: hrefOf(quote) };
}

function ask(kind: Kind, quote: Quote, archive: Archive, random: Random): string | undefined {
  const printed = quote.text.split(/\s+/);
  const searchable = wordsWorthSearching(quote.text);
  if (searchable.length < 3 || printed.length < 6) return undefined;
  switch (kind) {
    case '3 content words':
      return random.sample(searchable, 3).join(' ');
    case 'surname and 2 words': {
      const surname = archive.speakers
        .getOrThrow(quote.speakers[0] ?? '')
        .name.split(' ')
        .at(-1);
      return [surname, ...random.sample(searchable, 2)].join(' ');
    }
    case 'phrase, straight marks':
      return `"${phrase(printed, random)}"`;
    case 'phrase, curly marks':
      return `“${phrase(printed, random)}”`;
    case 'phrase, no marks':
      return phrase(printed, random);
    case 'one typo in 3 words': {
      const words = random.sample(searchable, 3);
      const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
      return words.map((word) => (word === longest ? mistyped(word, random) : word)).join(' ');
    }
    case 'sentence, one word changed': {
      const at = random.below(printed.length);
      return printed.with(at, random.pick(nouns)).join(' ');
    }
  }
}

/** The distinct words of a text that a reader is likely to type. */
function wordsWorthSearching(text: string): string[] {
  const words = foldedWords(text).filter((word) => word.length > 2);
  return [...new Set(contentWords(words))];
}

/** Four to seven words in a row. */
function phrase(words: readonly string[], random: Random): string {
  const length = Math.min(4 + random.below(4), words.length);
  const start = random.below(words.length - length + 1);
  return words.slice(start, start + length).join(' ');
}

const LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');

/** A word with one letter replaced, left out, added, or exchanged with its neighbor. */
function mistyped(word: string, random: Random): string {
  const at = random.below(word.length - 1);
  const [a = '', b = ''] = word.slice(at, at + 2);
  const letter = random.pick(LETTERS.filter((other) => other !== a));
  const middle = random.pick([letter + b, b, a + letter + b, a === b ? letter + b : b + a]);
  return word.slice(0, at) + middle + word.slice(at + 2);
}
