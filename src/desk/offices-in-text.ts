import { isReport } from '../passage-check/speech-verbs.ts';
import { isOfficeBeforeName, OFFICE_PREPOSITION } from './office-words.ts';
import { nameAtEnd, namePartsOf } from './personal-name.ts';

/** The maximum number of words in an office before a name. */
const LONGEST_OFFICE = 7;

/** An office with its field or body, and the name after it: “Minister for Transport Ada Lee”. */
const OFFICE_OF =
  /(?<![\p{L}-])(?<office>[\p{L}-]+) (?<rest>(?:of|for|at|in|für|des|der|vom?n?|im|am|beim|zur?|zum)(?: (?:\p{Lu}\.|[\p{L}\p{M}’'&-]+))+)/gu;

/**
 * Removes offices before names together with their field or body, so that “said Minister for Transport Ada Lee” becomes “said
 * Ada Lee”. “The president of the United Arab Emirates” stays, since it has no name.
 */
export function withoutOffices(text: string): string {
  return text.replace(OFFICE_OF, (whole, office: string, rest: string, at: number) => {
    if (!isOfficeBeforeName(office) || /\b[Tt]he (?:\p{L}+ )?$/u.test(text.slice(0, at)))
      return whole;
    const words = rest.split(' ');
    // A lowercase word that cannot be part of an office ends the run of capitalized words.
    const after = words.findIndex((word) => /^\p{Ll}/u.test(word) && !IN_OFFICE.test(word));
    const run = after === -1 ? words : words.slice(0, after);
    const name = nameAtEnd(run.slice(1));
    if (name === undefined || !OFFICE_PREPOSITION.test(run[0] ?? '')) return whole;
    return `${name}${whole.slice(`${office} ${run.join(' ')}`.length)}`;
  });
}

const IN_OFFICE =
  /^(?:the|and|und|of|for|für|de[rs]|vom?n?|van|zu[rm]?|im|am|beim|de|al-.*|el-.*)$/u;

/**
 * Finds the office that a text gives right before a name: “Mayor” in “Mayor Ada Lee said”; undefined if there is none, or only
 * a former one.
 */
export function officeBefore(name: string, text: string): string | undefined {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const sentence =
      text
        .slice(0, at)
        .split(/[.!?:;,“”"„«»()\n](?:\s|$)|\n/u)
        .at(-1) ?? '';
    const before = sentence.trim().split(/\s+/u).slice(-LONGEST_OFFICE);
    const office = before
      .map((_, from) => officeOf(before.slice(from), before[from - 1], name))
      .find(Boolean);
    if (office !== undefined && !PAST.test(office)) return office;
  }
  return undefined;
}

const PAST = /^(?:former|ex-|then|late|ehemalig|frühere|damalig|alt)/iu;

/** Words, including days of the week, that may come before an office but are not part of it. */
const BEFORE_OFFICE =
  /^(?:on|as|but|when|then|that|and|or|in|to|with|by|from|also|so|a|an|the|his|her|its|their|our|new|local|wie|als|und|mit|von|da|dass|doch|auch|d(?:er|ie|em|en)|sein|ihr|neue[rn]?|.*day|.*tag|.*woch)$/iu;

/**
 * The office made up by all of these words before a name; undefined if some of them do not belong to one. An office in lower
 * case may have two words at the start of a sentence or after a word that cannot be part of an office; otherwise only one.
 */
function officeOf(
  words: readonly string[],
  before: string | undefined,
  name: string,
): string | undefined {
  const [first = ''] = words;
  const isOutside = (word: string): boolean => isReport(word) || BEFORE_OFFICE.test(word);
  if (isOutside(first) || OFFICE_PREPOSITION.test(first) || words.some((word) => isReport(word)))
    return undefined;
  const isLowerCase = words.every((word) => /^\p{Ll}/u.test(word));
  const startsHere = before === undefined || isOutside(before);
  if (isLowerCase ? words.length > (startsHere ? 2 : 1) : words.some(isLowerCaseNoun))
    return undefined;
  const parts = namePartsOf(`${words.join(' ')} ${name}`);
  return parts.name === name ? parts.office : undefined;
}

/** Whether a word is in lower case although it neither ends an office nor connects it with its field or body. */
function isLowerCaseNoun(word: string, index: number, all: readonly string[]): boolean {
  const isLastOfSeveral = index > 0 && index === all.length - 1;
  return /^\p{Ll}/u.test(word) && !IN_OFFICE.test(word) && !isLastOfSeveral;
}
