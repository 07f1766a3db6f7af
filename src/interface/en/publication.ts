import { unfinishedMark } from '../unfinished-mark.ts';

/** Text for the command that lays out an empty publication. */
export const publication = {
  notEmpty: (folder: string) =>
    `${folder} is not empty. Name a folder that is empty or does not exist yet.`,
  /** @param known the languages of the interface */
  noLanguage: (language: string, known: readonly string[]) =>
    `The interface is not in “${language}”: say --language with ${known.join(' or ')}.`,
  noFolder: 'Name the folder that the publication will be in.',
  laidOut: (folder: string, files: number) =>
    `${files} files written to ${folder}. Replace what follows “${unfinishedMark}” in each; ${folder === 'content' ? 'npm run check' : `npm run check -- --content ${folder}`} says what is left.`,
} as const;
