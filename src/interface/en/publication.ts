import { unfinishedMark } from '../unfinished-mark.ts';

/** Texts for the command that creates an empty publication. */
export const publication = {
  notEmpty: (folder: string) =>
    `${folder} is not empty. Name a folder that is empty or does not exist yet.`,
  /** @param known the interface languages */
  noLanguage: (language: string, known: readonly string[]) =>
    `There is no interface in “${language}”: use --language ${known.join(' or ')}.`,
  noFolder: 'Name the folder that the publication will be in.',
  laidOut: (folder: string, files: number) =>
    `${files} files written to ${folder}. Replace each text that begins with “${unfinishedMark}”; ${folder === 'content' ? 'npm run check' : `npm run check -- --content ${folder}`} lists those that are left.`,
} as const;
