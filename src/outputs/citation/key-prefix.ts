import { slug } from 'github-slugger';
import { latinLetters } from '../../quotation/latin-letters.ts';
import { site } from '../../site.ts';

/**
 * The prefix of our citation keys: the publication's name, so that the keys of two publications do not collide. It has no
 * accents, since BibTeX takes only ASCII in keys.
 */
export const citationKeyPrefix = slug(latinLetters(site.name, site.language));
