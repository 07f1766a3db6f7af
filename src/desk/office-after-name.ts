import { isOfficeBeforeName } from './office-words.ts';
import { lastName } from './personal-name.ts';

/** The start of an office that somebody no longer holds, or holds only for the time being. */
const PAST = /^(?:former|ex-|then|late|acting|ehemalig|frühere|damalig|alt)/iu;

const ARTICLE = '(?:(?:the|an?|its|their|our|d(?:er|ie|as)|eine?)[ ])?';

/** The words up to the first thing that ends an office: punctuation, or a word such as “since” or “who”. */
const OFFICE =
  "([\\p{L}’'-]+(?:[ ][\\p{L}’'&-]+){0,6}?)(?=(?:[ ](?:since|seit|until|who|and|und|for[ ]\\S+[ ]years?)(?!\\p{L})|[.,;:)]|\\s*$))";

const SINCE = '(?:(?:since|seit)(?:[ ]\\p{L}+)?[ ]\\d{4},?[ ])?';

/** “is the mayor”, “has been the district engineer since 2019”, “ist seit 2019 Bürgermeisterin”. */
const IS = `(?:is|has[ ]been|has[ ]served[ ]as|serves[ ]as|works[ ]as|ist|arbeitet[ ]als)[ ]${SINCE}${ARTICLE}${OFFICE}`;

/** How far after a name, in characters, a pronoun may still refer to it. */
const PRONOUN_RANGE = 250;

/**
 * Finds the office that a text gives somebody after the name, or after a pronoun soon after it: “Ada Lee, the mayor, said”,
 * “She has been the mayor since 2019”.
 * @returns undefined if the text gives none, or only a former or acting one
 */
export function officeAfter(name: string, text: string): string | undefined {
  const escaped = RegExp.escape(name);
  const family = RegExp.escape(name.split(' ').at(-1) ?? name);
  const patterns = [
    `(?<![\\p{L}-])${escaped}(?:[ ]\\([^)]{1,20}\\))?,[ ](?:who[ ]|(?:der|die)[ ])?(?:is[ ]|has[ ]been[ ])?${SINCE}${ARTICLE}${OFFICE}`,
    `(?<![\\p{L}-])(?:${escaped}|${family}),?[ ](?:who[ ])?${IS}`,
  ];
  const afterName = patterns.flatMap((pattern) => officesIn(text, pattern));
  const [office] = [
    ...afterName,
    ...officesIn(text, `(?<=^|[.!?”“"]\\s+)(?:She|He|Sie|Er)[ ]${IS}`, (at) =>
      isMeant(name, text.slice(Math.max(0, at - PRONOUN_RANGE), at)),
    ),
  ].map(({ title }) => title.replace(/ ist$/u, ''));
  return office;
}

function officesIn(
  text: string,
  pattern: string,
  isMeantAt: (at: number) => boolean = () => true,
): { readonly title: string }[] {
  return [...text.matchAll(new RegExp(pattern, 'gmu'))].flatMap(({ index, 1: title = '' }) => {
    const isOffice = title.split(' ').some((word) => isOfficeBeforeName(word));
    return isOffice && !PAST.test(title) && isMeantAt(index) ? [{ title }] : [];
  });
}

/** Whether a name is the last one in a text, so that a pronoun after the text means that person. */
function isMeant(name: string, before: string): boolean {
  const at = before.toLowerCase().lastIndexOf(lastName(name));
  if (at < 0) return false;
  const after = before.slice(at + lastName(name).length);
  return !/\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u.test(after) && !/\n\s*\n[\s\S]*\n\s*\n/u.test(after);
}
