import type { IssueTexts, Values } from '../issue-text.ts';

interface Speakers extends Values<'quotation'> {
  /** The names of the record's speakers. */
  readonly speakers: readonly string[];
}

const list = (names: readonly string[]): string => names.join(', ');

/** Issues of what our prose says of who spoke, when, and in which words. */
export const speechIssues = {
  'other-speaker': ({ quotation, name, speakers }: Speakers & Values<'name'>) => ({
    message: `the sentence gives these words to ${name}, but the record “${quotation}” gives them to ${list(speakers)}`,
    fix: `name ${list(speakers)} in the sentence, or quote the words of ${name} from a record of their own`,
  }),
  'said-but-never-said': ({ quotation, speakers }: Speakers) => ({
    message: `the sentence says that ${list(speakers)} said these words, but the record “${quotation}” says that they were never said`,
    fix: `say who claims it, as in “A post has ${list(speakers)} say …”, or that it was never said`,
  }),
} satisfies IssueTexts;
