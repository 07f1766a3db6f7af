import type { Name } from '../schemas/source.ts';
import { CAPITAL } from '../passage-check/particles.ts';
import { isOrganizationsName } from './organization-name.ts';

const PERSON = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: ${CAPITAL}){1,3}$`, 'u');

/** Articles, with which no person's name begins: “Die Brücke” at the beginning of a sentence. */
const ARTICLE = /^(?:D(?:er|ie|as|em|en)|Eine?[mnrs]?|The|Les) /u;

/** Whether a name looks like a person's: two to four words with capitals, with particles before them, and none of a body. */
export function isPersonsName(name: string): boolean {
  return PERSON.test(name) && !ARTICLE.test(name) && !isOrganizationsName(name);
}

/** The type of the speaker of a name, as far as it and the text it is in show it. */
export function typeOfSpeaker(name: string, text = ''): 'person' | 'organization' | undefined {
  if (isOrganizationsName(name, text)) return 'organization';
  return isPersonsName(name) ? 'person' : undefined;
}

/**
 * The names in a byline, as CSL has them: “By Ada Lee and Bo Chen” are two.
 * @param outlet whose own name is no author's
 */
export function namesIn(byline: string, outlet: string | undefined): Name[] {
  return byline
    .replace(/^\s*(?:by|von|par|por)\s+/iu, '')
    .split(/(?<!\s)\s*(?:,|;|&|\s(?:and|und|et|y|и)\s)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== outlet?.toLowerCase())
    .map((name) => {
      const words = name.split(' ');
      const family = words.at(-1) ?? name;
      return isPersonsName(name)
        ? { family, given: words.slice(0, -1).join(' ') }
        : { literal: name };
    });
}
