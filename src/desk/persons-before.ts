import { isReport, OUTLET } from '../passage-check/speech-verbs.ts';
import { PARTICLES } from '../passage-check/particles.ts';
import { blocksOf } from './blocks.ts';
import type { Span } from './found-passage.ts';
import { isPersonsName } from './names-in.ts';
import { familyNameIn, isOffice, isTitled, lastName, personalName } from './personal-name.ts';

/** Words with capitals that may be a name; a period is in it only after an initial or a title. */
const CAPITALS = new RegExp(
  `(?<![\\p{L}’'-])(?:(?:\\p{Lu}|Capt|Col|Dr|Gen|Gov|Lt|Mrs?|Ms|Prof|Rep|Rev|Sen|St)\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)(?: ${PARTICLES}\\p{Lu}(?:\\.|[\\p{L}\\p{M}’'-]+))*`,
  'gu',
);

/**
 * The persons whom the paragraph of words names around them, or else the paragraph before: one of them may be the “he” who says the words.
 * @param known the names of speakers on record, who count by their last words alone
 * @returns whole names where the text or the record has one, or else a title with the family name
 */
export function personsBefore(
  text: string,
  { start, end }: Span,
  known: readonly string[],
): string[] {
  const blocks = blocksOf(text);
  const at = blocks.findLastIndex((block) => block.start <= start);
  const own = blocks[at];
  if (!own) return [];
  const around = `${own.text.slice(0, start - own.start)}\n${own.text.slice(end - own.start)}`;
  const all = personsIn(text);
  const whole = new Set([...all, ...known]);
  const names = [...whole, ...titledIn(text).filter((name) => !hasFamilyOf(name, whole))];
  const here = namedIn(around, names);
  return here.length > 0 ? here : namedIn(blocks[at - 1]?.text ?? '', names);
}

/** The whole names in a text that it treats as persons: with an office, with a verb of speaking, or again by the last word alone. */
export function personsIn(text: string): string[] {
  const found = [...text.matchAll(CAPITALS)].flatMap(({ 0: written, index }) => {
    const whole = written.replace(/[.’']s?$/u, '');
    const name = personalName(whole);
    if (!isPersonsName(name) || isTitled(name) || isOffice(name) || OUTLET.test(name)) return [];
    const after = text.slice(index + whole.length);
    const isSpeaking = isReport(/^,?[^,.\n]{0,20}/u.exec(after)?.[0] ?? '');
    return name !== whole || isSpeaking || isAlone(name, text) ? [name] : [];
  });
  return [...new Set(found)];
}

/** The titles with a family name alone in a text: “Mayor Lee”. */
function titledIn(text: string): string[] {
  const found = [...text.matchAll(CAPITALS)].map(([name]) => name.replace(/[.’']s?$/u, ''));
  const titled = found.filter((name) => familyNameIn(name) !== undefined);
  return [...new Map(titled.map((name) => [lastName(name), name])).values()];
}

function hasFamilyOf(name: string, whole: ReadonlySet<string>): boolean {
  return [...whole].some((other) => lastName(other) === lastName(name));
}

/** Whether a text has the last word of a name without the others. */
function isAlone(name: string, text: string): boolean {
  const own = lastName(name);
  return [...text.matchAll(CAPITALS)].some(([other]) => {
    const bare = other.replace(/[.’']s?$/u, '');
    return lastName(bare) === own && (!bare.includes(' ') || isTitled(bare));
  });
}

/** Those of some names that a text has, or of which it has the last word. */
function namedIn(text: string, names: readonly string[]): string[] {
  const words = new Set(
    [...text.matchAll(CAPITALS)].flatMap(([name]) =>
      name.split(' ').map((word) => lastName(word.replace(/[.’']s?$/u, ''))),
    ),
  );
  return names.filter((name) => words.has(lastName(name)));
}
