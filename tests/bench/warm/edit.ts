import type { Random } from '../random.ts';
import type { EditedSite } from './edited-site.ts';

/** A change of what a site is built from, or of what its last build left. */
export interface Edit {
  readonly kind: string;
  readonly apply: (site: EditedSite, random: Random) => void;
}

/** A word that no text has yet. */
export const newWord = (random: Random): string => `w${random.below(1_000_000_000).toString(36)}`;

/** An edit that adds a word after a text that the file has, once or more. */
export function worded(kind: string, file: string, after: RegExp): Edit {
  return {
    kind,
    apply: ({ read, write }, random) => {
      const text = read(file).toString('utf8');
      if (!after.test(text)) throw new Error(`${file} has nothing like ${after}.`);
      write(
        file,
        text.replace(after, (found) => `${found} ${newWord(random)}`),
      );
    },
  };
}

/** An edit that sets a file to one text or the other, whichever it has not. */
export function toggled(kind: string, file: string, [one, other]: readonly [string, string]): Edit {
  return {
    kind,
    apply: ({ read, write }) => {
      const text = read(file).toString('utf8');
      const [from, to] = text.includes(one) ? [one, other] : [other, one];
      if (!text.includes(from)) throw new Error(`${file} has neither ${one} nor ${other}.`);
      write(
        file,
        text.replaceAll(from, () => to),
      );
    },
  };
}
