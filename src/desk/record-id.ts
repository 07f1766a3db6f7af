import { isReserved } from '../checks/reserved-paths.ts';
import type { Content } from '../content/content.ts';
import { interfaceLanguage } from '../interface/strings.ts';
import { isDangling, withoutDanglingWords } from './dangling-words.ts';
import { latinLetters } from '../quotation/latin-letters.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';

/** The maximum length of a new record's id, not counting a number added because the id is taken. */
const MAX_LENGTH = 60;

/**
 * Turns a text into an id: lowercase Latin letters without accents, digits and hyphens. The result is empty if the text has no
 * letters or digits.
 * @param language BCP 47; by default the language of the interface
 */
export function slug(
  text: string,
  length = MAX_LENGTH,
  language: string = interfaceLanguage,
): string {
  const plain = latinLetters(text, language).toLowerCase().replace(/['’]/gu, '');
  const whole = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length + 1);
  if (!cut.includes('-')) return whole.slice(0, length);
  return withoutDanglingWords(cut.slice(0, cut.lastIndexOf('-')).split('-')).join('-');
}

/** The ids that are taken, by collection. */
export type TakenIds = Readonly<Record<CollectionName, Set<string>>>;

/**
 * Makes an id for a new record from the first suitable text, otherwise from the collection's name, and marks it as taken. A
 * number is added if the id is already taken, or reserved for the site's own pages.
 * @param language the language of the texts (BCP 47)
 */
export function freeId(
  collection: CollectionName,
  texts: readonly string[],
  taken: TakenIds,
  language?: string,
): string {
  const base =
    texts.map((text) => slug(text, MAX_LENGTH, language)).find((id) => /[a-z]/.test(id)) ??
    collection;
  let id = base;
  for (let number = 2; taken[collection].has(id) || isReserved(`${collection}/${id}`); number += 1)
    id = `${base}-${number}`;
  taken[collection].add(id);
  return id;
}

/** The minimum number of words that can tell texts apart if one of them is an article or the like. */
const MIN_DISTINCT = 3;

/**
 * The first words of a text, about as many as asked for. The last of them is not a word that cannot end a phrase, such as an
 * article, a preposition or a conjunction.
 */
export function firstFew(text: string, count: number): string {
  const words = text.trim().split(/\s+/u);
  if (words.length <= count) return words.join(' ');
  const few = withoutDanglingWords(words.slice(0, count));
  // If these words say too little, more are added up to one that can end a phrase: “if they do I will be standing”.
  const next = words.findIndex((word, index) => index >= count && !isDangling(word));
  const isDistinct = few.length >= MIN_DISTINCT || few.every((word) => !isDangling(word));
  const isComplete = (!isDangling(few.at(-1) ?? '') && isDistinct) || next < 0;
  return (isComplete ? few : words.slice(0, next + 1)).join(' ');
}

/** The ids of all current records and of all records that were ever published. */
export function takenIds({ ids, addresses }: Content): TakenIds {
  const published = addresses.map(({ address }) => address.split('/'));
  const lists = collectionNames.map((name) => [
    name,
    new Set([
      ...ids[name],
      ...published.flatMap(([collection, id = '']) => (collection === name ? [id] : [])),
    ]),
  ]);
  return Object.fromEntries(lists) as TakenIds;
}
