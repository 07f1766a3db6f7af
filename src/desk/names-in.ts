import type { Name } from '../schemas/source.ts';
import { CAPITAL } from '../passage-check/particles.ts';
import { looksLikeOrganization } from './organization-name.ts';

const PERSON = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: ${CAPITAL}){1,3}$`, 'u');

/** Articles, which never begin a person's name: “Die Brücke”. */
const ARTICLE = /^(?:D(?:er|ie|as|em|en)|Eine?[mnrs]?|The|Les) /u;

/** Whether a name looks like a person's: two to four capitalized words, perhaps with particles, that name no organization. */
export function looksLikePersonName(name: string): boolean {
  return PERSON.test(name) && !ARTICLE.test(name) && !looksLikeOrganization(name);
}

/** The type of a speaker, if it is clear from the name or the text around it. */
export function typeOfSpeaker(name: string, text = ''): 'person' | 'organization' | undefined {
  if (looksLikeOrganization(name, text)) return 'organization';
  return looksLikePersonName(name) ? 'person' : undefined;
}

/**
 * Splits a byline into CSL names: two in “By Ada Lee and Bo Chen”.
 * @param outlet the outlet, which is left out if the byline names it
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
      return looksLikePersonName(name)
        ? { family, given: words.slice(0, -1).join(' ') }
        : { literal: name };
    });
}
