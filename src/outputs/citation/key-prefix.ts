import { slug } from 'github-slugger';
import { site } from '../../site.ts';

/** What the keys of our citations begin with: the name of the publication, so that those of two do not collide. */
export const citationKeyPrefix = slug(site.name);
