import { slug } from 'github-slugger';
import { latinLetters } from '../../quotation/latin-letters.ts';
import { site } from '../../site.ts';

/**
 * What the keys of our citations begin with: the publication's name, so that those of two publications do not collide. It
 * has no accents, since BibTeX takes only ASCII in keys.
 */
export const citationKeyPrefix = slug(latinLetters(site.name, site.language));
