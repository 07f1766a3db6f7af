import type { IssueTexts, Values } from '../issue-text.ts';

interface Speakers extends Values<'quotation'> {
  /** The names of the record's speakers. */
  readonly speakers: readonly string[];
}

interface Rendered {
  readonly as: 'gloss' | 'translation';
}

/** Figures that only the words have, and figures that only their translation has. */
interface Figures {
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** The negations that a translation loses or adds. */
type Negated = Rendered &
  ({ readonly lost: readonly string[] } | { readonly gained: readonly string[] });

const list = (names: readonly string[]): string => names.join(', ');

/** Issues with what our prose says about who spoke, when, and in which words. */
export const speechIssues = {
  'other-speaker': ({ quotation, name, speakers }: Speakers & Values<'name'>) => ({
    message: `the sentence attributes these words to ${name}, but the record “${quotation}” attributes them to ${list(speakers)}`,
    fix: `name ${list(speakers)} in the sentence, or quote the words of ${name} from a separate record`,
  }),
  'perhaps-other-speaker': ({ quotation, name, speakers }: Speakers & Values<'name'>) => ({
    message: `the prose around these words names only ${name}, but the record “${quotation}” attributes them to ${list(speakers)}`,
    fix: `if readers could take them for the words of ${name}, name ${list(speakers)}; otherwise this warning may stay`,
  }),
  'hidden-in-name': ({ name }: Values<'name'>) => ({
    message: `the name “${name}” has an invisible character in it, such as a soft hyphen`,
    fix: 'retype the name without it',
  }),
  'said-but-never-said': ({ quotation, speakers }: Speakers) => ({
    message: `the sentence says that ${list(speakers)} said these words, but the record “${quotation}” says that they were never said`,
    fix: `say who claims it, as in “A post has ${list(speakers)} say …”, or that it was never said`,
  }),
  'unrecorded-speech': ({ passage }: Values<'passage'>) => ({
    message: `${passage} is presented as what somebody said but is not on record`,
    fix: 'make it a record and print it with :quote[…]{#id}, or say it in our own words; only titles, terms and scare quotes need no record, and nobody “says” those',
  }),
  'short-words-of-another': ({
    passage,
    name,
    quotation,
    speakers,
  }: Speakers & Values<'passage' | 'name'>) => ({
    message: `the sentence attributes ${passage} to ${name}, but these words are on record only as “${quotation}”, by ${list(speakers)}`,
    fix: `name ${list(speakers)} in the sentence; or, if ${name} also said them, put that on record and print it with :quote[…]{#id}`,
  }),
  'unmarked-speech': ({ passage }: Values<'passage'>) => ({
    message: `“${passage}” reads as somebody’s own words, but without quotation marks`,
    fix: 'print what was said with :quote[…]{#id}, or tell it in the third person',
  }),
  'words-inside-marks': ({ quotation }: Values<'quotation'>) => ({
    message: `in the record “${quotation}” these words are inside quotation marks, since its speaker quotes somebody there`,
    fix: 'begin the quotation before those marks, or say why these words may stand alone: trim="…"',
  }),
  'said-but-denied': ({ quotation, speakers }: Speakers) => ({
    message: `the sentence says that these words were not said, but according to the record “${quotation}”, ${list(speakers)} said them`,
    fix: 'say what was not said in our own words, name the printing that has it wrong with witness=…, or correct the record with “attribution”',
  }),
  'marks-in-frame': ({ passage }: Values<'passage'>) => ({
    message: `the frame has ${passage} in quotation marks, which are for the record’s own words`,
    fix: 'leave only {…} in quotation marks, and put the other words outside them',
  }),
  'other-day': ({ quotation, date, said }: Values<'quotation' | 'date' | 'said'>) => ({
    message: `the sentence dates these words ${date}, but the record “${quotation}” dates them ${said}, and no printing is from that day`,
    fix: 'write the date of the record, or correct the record if its source gives this one',
  }),
  'same-words-of-another': ({ other, speakers }: Values<'other'> & Pick<Speakers, 'speakers'>) => ({
    message: `“${other}” has the same words from the same source, attributed to ${list(speakers)}`,
    fix: 'keep the record of the speaker whom the source names; if the source quotes both, relate one to the other: related: [{ quote: …, as: repeats }]',
  }),
  'event-of-another': ({ name, speakers }: Values<'name'> & Pick<Speakers, 'speakers'>) => ({
    message: `the title names ${name}, but the quotations of this event are by ${list(speakers)}`,
    fix: 'name the speaker, or list the quotations that belong to this event',
  }),
  'occasion-of-another-day': ({ date, said }: Values<'date' | 'said'>) => ({
    message: `the occasion was on ${date}, but the words were said ${said}`,
    fix: 'correct the date that the source does not give',
  }),
  'gloss-figures': ({ as, missing, added }: Rendered & Figures) => ({
    message: `the words have ${list(missing)}, but ${as === 'gloss' ? 'our gloss' : 'the translation'} has ${list(added)}`,
    fix: 'compare the two; if a figure or month is only written differently, it may stay, and so may this warning',
  }),
  'gloss-negates': (values: Negated) => {
    const what = values.as === 'gloss' ? 'our gloss' : 'the translation';
    const terms = list(('lost' in values ? values.lost : values.gained).map((term) => `“${term}”`));
    return {
      message:
        'lost' in values
          ? `the words have ${terms}, but ${what} has no negation`
          : `${what} has ${terms}, but the words have no negation`,
      fix: 'compare the two word by word; if the rendering means the same without a negation, it may stay, and so may this warning',
    };
  },
} satisfies IssueTexts;
