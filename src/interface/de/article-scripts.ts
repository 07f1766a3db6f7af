import type { articleScripts as english } from '../en/article-scripts.ts';
import type { Like } from '../like.ts';

/** Text for the scripts of articles. */
export const articleScripts: Like<typeof english> = {
  sourceNote: (number) => `Quelle ${number}`,
};
