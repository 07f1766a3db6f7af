import type { IssueTexts, Values } from '../issue-text.ts';

interface Speakers extends Values<'quotation'> {
  /** The names of the record's speakers. */
  readonly speakers: readonly string[];
}

/** The negations of words in one language that their rendering in another lacks, or those that it adds. */
type Negated = { readonly as: 'gloss' | 'translation' } & (
  { readonly lost: readonly string[] } | { readonly gained: readonly string[] }
);

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
  'unrecorded-speech': ({ passage }: Values<'passage'>) => ({
    message: `${passage} is given as what somebody said but is not on record`,
    fix: 'make it a record and print it with :quote[…]{#id}, or say it in our own words; only a title, a term or a word held at a distance needs no record, and nobody “says” those',
  }),
  'other-day': ({ quotation, date, said }: Values<'quotation' | 'date' | 'said'>) => ({
    message: `the sentence dates these words ${date}, but the record “${quotation}” has them said ${said}, and no printing is of that day`,
    fix: 'write the date of the record, or correct the record if its source has this one',
  }),
  'same-words-of-another': ({ other, speakers }: Values<'other'> & Pick<Speakers, 'speakers'>) => ({
    message: `“${other}” has the same words from the same source, as those of ${list(speakers)}`,
    fix: 'keep the record of the speaker whom the source names; if the source quotes both, relate one to the other: related: [{ quote: …, as: repeats }]',
  }),
  'gloss-negates': (values: Negated) => {
    const what = values.as === 'gloss' ? 'our gloss' : 'the translation';
    const terms = list(('lost' in values ? values.lost : values.gained).map((term) => `“${term}”`));
    return {
      message:
        'lost' in values
          ? `the words have ${terms}, but ${what} has no negation`
          : `${what} has ${terms}, but the words have no negation`,
      fix: 'compare the two word by word; a rendering that means the same without a negation may stay, and this warning with it',
    };
  },
} satisfies IssueTexts;
