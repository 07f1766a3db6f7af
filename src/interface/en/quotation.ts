import { attribution } from './attribution.ts';
import { sources } from './sources.ts';
import { verdict } from './verdict.ts';

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

/** The names of the classes of variant, and what each means in one sentence. */
const classes = {
  same: {
    label: 'Same words',
    counted: 'with the same words',
    meaning: 'Nothing but typography differs.',
  },
  spelling: {
    label: 'Same words, other spelling',
    counted: 'with other spelling',
    meaning: 'Only spelling, case or hyphens differ.',
  },
  pointing: {
    label: 'Same words, other punctuation',
    counted: 'with other punctuation',
    meaning: 'The words are the same; punctuation that can change their sense is not.',
  },
  'partly-quoted': {
    label: 'Quoted in part',
    counted: 'quoted in part',
    meaning: 'The words inside its quotation marks match, in the same order.',
  },
  trimmed: {
    label: 'Shortened',
    counted: 'shortened',
    meaning: 'The beginning or the end is left out, or an omission is marked; nothing is added.',
  },
  cut: {
    label: 'Cut without a mark',
    counted: 'cut without a mark',
    meaning: 'Words in the middle were left out, and nothing marks the gap.',
  },
  edited: {
    label: 'Edited in brackets',
    counted: 'edited in brackets',
    meaning: 'The words in brackets are the outlet’s; nothing else was changed.',
  },
  altered: {
    label: 'Reworded',
    counted: 'reworded',
    meaning:
      'It changes the words of the printing it follows, or makes a new sentence out of some of them.',
  },
  retranslated: {
    label: 'Translated separately',
    counted: 'translated separately',
    meaning: 'Another translation of the same words.',
  },
  retranscribed: {
    label: 'Transcribed separately',
    counted: 'transcribed separately',
    meaning: 'Another transcript of the same words.',
  },
  recast: {
    label: 'Form changed',
    counted: 'changed between report and quotation',
    meaning: 'The words are printed as a different kind: a report as a quotation, for example.',
  },
  'not-compared': {
    label: 'In another language',
    counted: 'in another language',
    meaning: 'It is in another language.',
  },
  undecided: {
    label: 'Lineage unknown',
    counted: 'of unknown origin',
    meaning: 'The words differ, and the evidence does not say who followed whom.',
  },
} as const;

/** How a printing changed the form or the medium of the words it gives. */
const formChanges = {
  'report-as-words': 'a reporter’s words printed as the speaker’s',
  'report-as-part': 'a reporter’s words printed in part as the speaker’s',
  'quoting-report-as-words': 'a report printed as the speaker’s words',
  'words-as-report': 'the speaker’s words turned into a report',
  'quoted-as-report': 'quoted words turned into a report',
  'document-as-speech': 'a document given a voice',
  'speech-as-document': 'spoken words printed as a document’s',
} as const;

/** Names of punctuation marks. A mark without a name is shown as it is. */
const signs: Readonly<Record<string, string>> = {
  '.': 'period',
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '?': 'question mark',
  '!': 'exclamation point',
  '—': 'dash',
  '-': 'hyphen',
  '…': 'ellipsis',
  '"': 'quotation marks',
  "'": 'apostrophe',
  '(': 'parentheses',
  ')': 'parentheses',
  '\n': 'line break',
};

/** Text about a quotation: its labels, and how its printings differ. */
export const quotation = {
  forms,
  classes,
  formChanges,
  /** Which punctuation differs, after the label of the class or in a sentence. */
  signs: (found: readonly string[]) =>
    [...new Set(found.map((sign) => signs[sign] ?? sign))].join(', '),
  otherSigns: (found: string) => `Other punctuation: ${found}.`,
  sources,
  attribution,
  verdict,
  withdrawn: 'Withdrawn',
  fromDocument: 'From a document',
  languageNotStated: 'language not stated',
  /** The language of symbols, such as an emoji. */
  noLanguage: 'no language: symbols, not words',
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
  /** `by` is the translator; absent if none is named. */
  translated: ({ from, via, by }: { from?: string; via?: string; by?: string }) => {
    const origin = from === undefined ? '' : ` from ${from}`;
    const through = via === undefined ? '' : ` through ${via}`;
    const translator = by === undefined ? '; translator not named' : ` by ${by}`;
    return `Translated${origin}${through}${translator}`;
  },
  /** The same labels as sentences. */
  plain: {
    forms: {
      direct: undefined,
      mixed: 'Only the words inside the quotation marks are quoted.',
      indirect: 'Reported speech, not the speaker’s own words.',
    },
    document: 'Written, not spoken.',
    frame: 'The words in gray are ours.',
    translation: ({
      shown,
      from,
      via,
      by,
    }: Record<'shown' | 'from' | 'via' | 'by', string | undefined>) =>
      `${shown}${from === undefined ? '' : ` from ${from}`}${via === undefined ? '' : ` through ${via}`} by ${by ?? 'an unnamed translator'}.`,
    unstated: {
      speech: 'The language spoken is not stated.',
      document: 'The language written is not stated.',
    },
  },
  /** The form of words that may not have been said. */
  asPrinted: (form: string) => `As printed: ${form}`,
  asPrintedBy: (outlet: string, form: string, standing: string | undefined) =>
    `As printed by ${outlet}: ${[form, ...(standing ? [standing.toLowerCase()] : [])].join(', ')}`,
  /** The part of a publication that printed words, such as its headline. */
  partOf: (outlet: string, part: string) => `${outlet} (${part})`,
  polarity: {
    negation: (count: number) => (count === 1 ? 'a negation was' : 'negations were'),
    hedge: (count: number) => (count === 1 ? 'a hedge was' : 'hedges were'),
    gained: 'gained',
    lost: 'lost',
    and: ' and ',
    unknown: (language: string) =>
      `Whether a negation or a hedge was gained or lost is not known for ${language}.`,
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
    /** The same of words that may not have been said; `line` says to whom they are attributed. */
    attributed: (line: string, words: string) => `${line}: ${words}`,
  },
};
