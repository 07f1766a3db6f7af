import { CAPITAL, PARTICLE } from '../passage-check/particles.ts';
import { looksLikeOrganization } from './organization-name.ts';
import {
  isOfficeBeforeName,
  isOfficeWord,
  isTitleWord,
  BETWEEN_NOUNS,
  OFFICE_PREPOSITION,
} from './office-words.ts';

/** The parts of a name as a text gives it. */
export interface NameParts {
  readonly name: string;
  /** The office before it, as written in the text, but without titles such as Dr.; undefined if there is none. */
  readonly office?: string | undefined;
}

/** A person's name: two or more capitalized words, perhaps with particles between them. */
const PERSON = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:[ ]${CAPITAL})+$`, 'u');

const FAMILY_NAME = new RegExp(`^${CAPITAL}$`, 'u');
const PARTICLES = new RegExp(`^(?:${PARTICLE}|den|het|und)$`, 'iu');
const INITIAL = /^\p{Lu}\.$/u;

/** Letters after a name: “Ada Lee, MP”, “Ada Lee, PhD”. */
const AFTER_NAME = /,?\s+(?:MP|MEP|MSP|MLA|MdB|MdL|KC|QC|OBE|CBE|MBE|Ph\.?D|M\.?D)\.?$/u;

/** What may come between an office and a name: “Bürgermeisterin a. D.”. */
const OFFICE_SUFFIX = /^(?:a\.|D\.|a\.D\.|i\.|R\.|emeritus|\(ret\.?\))$/u;

/**
 * A German article and a noun, which before a name must be an office: “der Fährmann Jan Wolters”, but not “der Verein Neue
 * Brücke”.
 */
const GERMAN_ARTICLE =
  /^(?:(?:der|dem|den) (?!\S*(?:verein|verband|sender|verlag|konzern|bund|rat|klub|club|dienst|betrieb|hersteller|anbieter|chor|ausschuss|kreis|bezirk|ort|fluss|staat|film|roman|landtag|bundestag) )|(?:die|der) (?=\S+(?:(?<!e)in|frau|kraft) ))\p{Lu}[\p{L}-]+ /iu;

/**
 * Splits a name as written in a text into office and name: in “Minister for Transport Ada Lee”, the name is Ada Lee. If that
 * would not leave both a given and a family name, the name stays whole.
 */
export function namePartsOf(written: string): NameParts {
  const whole = written.trim().replace(/\s+/gu, ' ').replace(AFTER_NAME, '');
  const words = whole.split(' ');
  for (let at = words.length - 3; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (!canEndOffice(word, words[at + 1] ?? '')) continue;
    const rest = words.slice(at + 1);
    const last = rest.findLastIndex((each) => isLowerCase(each) || OFFICE_SUFFIX.test(each));
    const hasPreposition = OFFICE_PREPOSITION.test(rest[0] ?? '');
    const name = hasPreposition ? nameAtEnd(rest.slice(1)) : rest.slice(last + 1).join(' ');
    if (name === undefined || !isName(name)) continue;
    return { name, office: officeIn(whole.slice(0, whole.length - name.length)) };
  }
  const noun = GERMAN_ARTICLE.exec(whole)?.[0];
  const name = whole.slice(noun?.length);
  if (noun !== undefined && isName(name)) return { name, office: officeIn(noun) };
  return { name: whole === '' || !isName(whole) ? written.trim() : whole };
}

/** Removes the office or title before a name, if a given and a family name are left: “Mayor Ada Lee” becomes “Ada Lee”. */
export function personalName(name: string): string {
  return namePartsOf(name).name;
}

/**
 * The family name after a title or an office, if it stands alone: “Mr. Lee”, “Mayor van Dijk”; undefined for any other name.
 */
export function familyNameIn(written: string): string | undefined {
  const words = written.trim().split(/\s+/u);
  const first = words.findIndex(
    (word) => !isOfficeWord(word) && !/^(?:the|d(?:er|ie|em|en))$/iu.test(word),
  );
  const family = words.slice(Math.max(first, 0)).join(' ');
  const isTitled = words.slice(0, Math.max(first, 0)).some(isOfficeWord);
  return isTitled && FAMILY_NAME.test(family) ? family : undefined;
}

/** Whether a name begins with an office or a title: “Mayor Lee”. */
export function isTitled(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && (others.length > 1 ? isOfficeBeforeName(first) : isOfficeWord(first));
}

/** Whether a text ends with an office: “Town Clerk”. */
export function isOffice(text: string): boolean {
  return isOfficeWord(lastWord(text)) || /(?:^| )(?:Host|Head)$/u.test(text);
}

/** The last word of a name or a label, in lower case for comparison: “Cllr Lee” and “LEE” both give “lee”. */
export function lastName(name: string): string {
  return lastWord(name).toLowerCase();
}

/** The person's name at the end of a list of words that does not begin with it: “Economic Affairs Ada J. Lee”. */
export function nameAtEnd(words: readonly string[]): string | undefined {
  let first = words.length - 1;
  const isAt = (pattern: RegExp): boolean => pattern.test(words[first - 1] ?? '');
  while (isAt(PARTICLES)) first -= 1;
  const family = first;
  while (isAt(INITIAL)) first -= 1;
  // Two initials are a given name.
  if (family - first < 2) first -= 1;
  const name = words.slice(first).join(' ');
  return first > 0 && isName(name) && !NO_NAME_AT_END.test(name) ? name : undefined;
}

/** Endings of the names of ministries, countries and towns: “Auswärtige Angelegenheiten”, “Arab Emirates”. */
const NO_NAME_AT_END =
  /^\S+(?:ig|lich|isch|iv|ell|al|nere)e[nrs]? |(?:heit|keit|ung|schaft|ion|tät|tur|wesen|heiten|keiten|ungen|Affairs|Staaten|States|Emirates?|Republic|Kingdom|City|Islands|Africa|America)$/u;

function isName(name: string): boolean {
  const [first = ''] = name.split(' ');
  const startsLikeName = !PARTICLES.test(first) && !isTitleWord(first);
  return startsLikeName && PERSON.test(name) && !looksLikeOrganization(name);
}

/** Whether a word can be the last word of an office: it is one itself, or it is in lower case and not part of a name. */
function canEndOffice(word: string, next: string): boolean {
  if (isOfficeBeforeName(word) || OFFICE_SUFFIX.test(word)) return true;
  return (
    isLowerCase(word) &&
    !isLowerCase(next) &&
    !OFFICE_PREPOSITION.test(word) &&
    !BETWEEN_NOUNS.test(word)
  );
}

function isLowerCase(word: string): boolean {
  return (
    /^\p{Ll}/u.test(word) &&
    !new RegExp(
      `^(?:(?:${PARTICLE})|(?:ad|al|an|ar|as|ash|at|el)-\\p{Lu}.*|den|het|und)$`,
      'u',
    ).test(word)
  );
}

/** An office without its article and titles such as Dr.; undefined if nothing is left. */
function officeIn(lead: string): string | undefined {
  const words = lead
    .trim()
    .split(' ')
    .filter((word, index, all) => {
      const isFirst = index === 0 && ARTICLE.test(word);
      // “Lord Mayor” is an office.
      return !isFirst && (!isTitleWord(word) || isOfficeBeforeName(all[index + 1] ?? ''));
    })
    .filter((word, index, all) => index < all.length - 1 || !isTitleWord(word));
  const isOffice = words.some(
    (word) => !isTitleWord(word) && !/^(?:Rt|Right|Asst|The)\.?$/iu.test(word),
  );
  return isOffice ? words.join(' ') : undefined;
}

const ARTICLE = /^(?:the|d(?:er|ie|as|em|en))$/iu;

function lastWord(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? '';
}
