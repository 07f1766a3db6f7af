import { attribution } from './attribution.ts';
import { sources } from './sources.ts';

/** The names of forms: as a label, in lists and filters, within a label of a printing, and in a count. */
const forms = {
  direct: {
    label: 'Direct quotation',
    short: 'Direct',
    asPrinted: 'direct quotation',
    counted: 'direct',
  },
  mixed: {
    label: 'Partly quoted',
    short: 'Partly quoted',
    asPrinted: 'partly quoted',
    counted: 'partly quoted',
  },
  indirect: {
    label: 'Reported speech: not the speaker’s words',
    short: 'Reported speech',
    asPrinted: 'reported speech',
    counted: 'reported',
  },
} as const;

/** The names of classes of variant, and what each means in one sentence. */
const classes = {
  same: { label: 'Same words', meaning: 'Nothing but typography differs.' },
  spelling: {
    label: 'Same words, other spelling',
    meaning: 'Only case, spelling, hyphens or punctuation differ.',
  },
  trimmed: { label: 'Shortened', meaning: 'Part of the words, and nothing added.' },
  cut: {
    label: 'Cut without a mark',
    meaning: 'Words inside were left out, and no mark shows it.',
  },
  altered: { label: 'Altered', meaning: 'It follows another printing and has other words.' },
  retranslated: {
    label: 'Translated separately',
    meaning: 'Another translation of the same words.',
  },
  recast: {
    label: 'Form changed',
    meaning:
      'The form was changed: reported speech printed as the speaker’s own words, or the reverse.',
  },
  'not-compared': { label: 'In another language', meaning: 'It is in another language.' },
  undecided: {
    label: 'Lineage unknown',
    meaning: 'The words differ, and the evidence does not say who followed whom.',
  },
} as const;

/**
 * What was done where a printing has another form than the copy-text, by where the quotation marks were and where they
 * are now: around all words, inside a reporter's sentence, or nowhere.
 */
const formChanges = {
  around: {
    around: undefined,
    inside: 'the speaker’s words quoted within a report',
    none: 'the speaker’s words turned into a report',
  },
  inside: {
    around: 'a report printed as the speaker’s words',
    inside: undefined,
    none: 'quoted words turned into a report',
  },
  none: {
    around: 'a reporter’s words printed as the speaker’s',
    inside: 'a reporter’s words printed in part as the speaker’s',
    none: undefined,
  },
} as const;

/** What is said of a quotation: its labels, and how its printings differ. */
export const quotation = {
  forms,
  classes,
  formChanges,
  sources,
  attribution,
  withdrawn: 'Withdrawn',
  fromDocument: 'From a document',
  languageNotStated: 'language not stated',
  anotherLanguage: 'another language',
  /** The description of a speaker without a name, within a sentence: “an unnamed expert”. */
  unnamedSpeaker: (description: string) => {
    const words = `${description.charAt(0).toLowerCase()}${description.slice(1)}`;
    return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
  },
  related: {
    repeats: 'Repeats',
    answers: 'Answers',
    'derives-from': 'Derives from',
    contradicts: 'Contradicts',
  },
  /** `by` is the translator, absent where none is named. */
  translated: ({ from, via, by }: { from?: string; via?: string; by?: string }) => {
    const origin = from === undefined ? '' : ` from ${from}`;
    const through = via === undefined ? '' : ` through ${via}`;
    const translator = by === undefined ? '; translator not named' : ` by ${by}`;
    return `Translated${origin}${through}${translator}`;
  },
  /** The form of words that may not have been said. */
  asPrinted: (form: string) => `As printed: ${form}`,
  asPrintedBy: (outlet: string, form: string, standing: string) =>
    `As printed by ${outlet}: ${form}, ${standing.toLowerCase()}`,
  /** The part of a publication that printed words, such as its headline. */
  partOf: (outlet: string, part: string) => `${outlet} (${part})`,
  polarity: {
    negation: (count: number) => (count === 1 ? 'a negation was' : 'negations were'),
    hedge: (count: number) => (count === 1 ? 'a hedge was' : 'hedges were'),
    gained: 'gained',
    lost: 'lost',
    and: ' and ',
    /** One sentence, such as “A negation was gained: “won't”.” */
    sentence: (change: string, terms: readonly string[]) =>
      `${change.charAt(0).toUpperCase()}${change.slice(1)}: ${terms.map((term) => `“${term}”`).join(', ')}.`,
  },
  coverage: {
    total: (count: number) => `${count} quotation${count === 1 ? '' : 's'}`,
    translated: 'translated',
    fromDocument: 'from a document',
    otherPrinting: (count: number) =>
      count === 1 ? 'as another outlet printed it' : 'as other outlets printed them',
    unnamedSpeakers: (count: number) => `unnamed speaker${count === 1 ? '' : 's'}`,
  },
  /** A quotation on one line; `words` have the marks of their form. */
  title: {
    direct: (speakers: string, words: string) => `${speakers}: ${words}`,
    mixed: (speakers: string, words: string) => `${speakers}, partly quoted: ${words}`,
    indirect: (speakers: string, words: string) => `${speakers}, as reported: ${words}`,
  },
  /** A text with the mark of its record before it. */
  marked: (mark: string, words: string) => `${mark}: ${words}`,
};
