import { isReport, OUTLET } from '../passage-check/speech-verbs.ts';
import { PARTICLES } from '../passage-check/particles.ts';
import { blocksOf } from './blocks.ts';
import type { Span } from './found-passage.ts';
import { looksLikePersonName } from './names-in.ts';
import { familyNameIn, isOffice, isTitled, lastName, personalName } from './personal-name.ts';

/** Capitalized words that may be a name. They include a period only after an initial or a title. */
const CAPITALS = new RegExp(
  `(?<![\\p{L}’'-])(?:(?:\\p{Lu}|Capt|Col|Dr|Gen|Gov|Lt|Mrs?|Ms|Prof|Rep|Rev|Sen|St)\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)(?: ${PARTICLES}\\p{Lu}(?:\\.|[\\p{L}\\p{M}’'-]+))*`,
  'gu',
);

/**
 * The people named in the paragraph around some words, otherwise those named in the paragraph before. One of them may be the
 * “he” who says the words.
 * @param known the names of speakers on record, who are found by the last word of the name alone
 * @returns full names where the text or a record has them, otherwise a title with the family name
 */
export function peopleBefore(
  text: string,
  { start, end }: Span,
  known: readonly string[],
): string[] {
  const blocks = blocksOf(text);
  const at = blocks.findLastIndex((each) => each.start <= start);
  const block = blocks[at];
  if (!block) return [];
  const around = `${block.text.slice(0, start - block.start)}\n${block.text.slice(end - block.start)}`;
  const all = peopleIn(text);
  const whole = new Set([...all, ...known]);
  const names = [...whole, ...titledIn(text).filter((name) => !sharesFamilyName(name, whole))];
  const nearby = namedIn(around, names);
  return nearby.length > 0 ? nearby : namedIn(blocks[at - 1]?.text ?? '', names);
}

/**
 * The full names of people in a text. A name counts as a person's if an office precedes it, a verb of speech follows it, or its
 * last word appears elsewhere in the text by itself.
 */
export function peopleIn(text: string): string[] {
  const found = [...text.matchAll(CAPITALS)].flatMap(({ 0: written, index }) => {
    const whole = written.replace(/[.’']s?$/u, '');
    const name = personalName(whole);
    if (!looksLikePersonName(name) || isTitled(name) || isOffice(name) || OUTLET.test(name))
      return [];
    const after = text.slice(index + whole.length);
    const isSpeaking = isReport(/^,?[^,.\n]{0,20}/u.exec(after)?.[0] ?? '');
    return name !== whole || isSpeaking || isAlone(name, text) ? [name] : [];
  });
  return [...new Set(found)];
}

/** The names in a text that have only a title and a family name, one per family name: “Mayor Lee”. */
function titledIn(text: string): string[] {
  const found = [...text.matchAll(CAPITALS)].map(([name]) => name.replace(/[.’']s?$/u, ''));
  const titled = found.filter((name) => familyNameIn(name) !== undefined);
  return [...new Map(titled.map((name) => [lastName(name), name])).values()];
}

function sharesFamilyName(name: string, whole: ReadonlySet<string>): boolean {
  return [...whole].some((other) => lastName(other) === lastName(name));
}

/** Whether the last word of a name also appears in a text by itself or after a title. */
function isAlone(name: string, text: string): boolean {
  const family = lastName(name);
  return [...text.matchAll(CAPITALS)].some(([other]) => {
    const bare = other.replace(/[.’']s?$/u, '');
    return lastName(bare) === family && (!bare.includes(' ') || isTitled(bare));
  });
}

/** The names in a list whose last word occurs in a text. */
function namedIn(text: string, names: readonly string[]): string[] {
  const words = new Set(
    [...text.matchAll(CAPITALS)].flatMap(([name]) =>
      name.split(' ').map((word) => lastName(word.replace(/[.’']s?$/u, ''))),
    ),
  );
  return names.filter((name) => words.has(lastName(name)));
}
