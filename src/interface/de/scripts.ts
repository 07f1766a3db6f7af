import type { scripts as english } from '../en/scripts.ts';
import type { Like } from '../like.ts';

/** Text for the scripts that every page has. */
export const scripts: Like<typeof english> = {
  shared: 'Geteilt.',
  linkCopied: 'Der Link ist kopiert.',
  copied: 'Kopiert.',
  copyingRefused:
    'Der Browser hat das Kopieren nicht erlaubt: Markieren Sie den Text, und kopieren Sie ihn selbst.',
};
