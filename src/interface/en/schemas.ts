import { settings } from './schemas-settings.ts';

/** What is wrong with a value that breaks a rule of its schema. Each text follows the value or its key: `fault; fix`. */
export const schemas = {
  empty: 'must not be empty; write the text, or leave the key out',
  unreadable: (character: string): string =>
    `contains the unreadable character ${character}; write what was meant`,
  identifier:
    'is not an id; use lowercase Latin letters, digits and single hyphens, as in the name of the file it refers to',
  longIdentifier: (longest: number): string =>
    `is longer than ${longest} characters, which not every file system allows; shorten it, and the name of the file it refers to`,
  day: 'is not a day; write year, month and day, such as 2026-11-23',
  implausibleYear:
    'is not a plausible day for something we did; write the day on which we did it, such as 2026-11-23',
  lateYear: (date: string, last: number) =>
    `${date} is after the year ${last}; write .. for an open end, such as 2026/.., or correct the year`,
  earlyYear: (date: string) =>
    `${date} is before 10,000 BC, when nothing was written down; correct the year`,
  language:
    'is not a BCP 47 language tag; write en, ru or de, for instance, or und if the language is not stated',
  webAddress: {
    partial:
      'is not a full http or https address; copy all of it from the browser, including https:// at the beginning',
    invisible:
      'contains white space or an invisible character; copy it from the browser, which encodes such characters, as in %20',
    user: 'has a user name before its host and so looks like another address; remove everything up to the @',
    notPublic: 'has a host that readers cannot reach; write the public address',
    mixed:
      'has a host with letters that imitate those of another host; open the real page and copy its address',
  },
  isbn: 'is not an ISBN; copy its 10 or 13 digits from the book, including the check digit at the end',
  issn: 'is not an ISSN; copy its 8 digits with the hyphen, such as 0362-4331',
  doi: 'is not a DOI; write it starting with 10. and without a URL before it, such as 10.1000/182',
  frame: 'must contain {…} exactly once; write it where the quoted words go',
  familyName: 'is not part of a person’s name; write it exactly as it is in name',
  sameWords: 'is the same as was; write what was changed',
  replyWithoutWords:
    'names a quotation although no reply was received; correct the state, or leave it out',
  noAuthor: 'has no name; write the byline',
  noSource: 'has no source; name at least one',
  noAttestation: 'has no source; name at least one that gives the role',
  noSpeaker: 'has no speaker; name one (an unnamed speaker also has a record)',
  oneOfOne: 'has only one speaker; name everyone who may have said the words',
  oneTurn: 'is not an exchange; use text if only one person speaks',
  textAndTurns: 'repeats the words in text; keep turns for an exchange, and text for anything else',
  frameOfExchange: 'is only for a fragment, which an exchange is not; leave it out',
  locator: 'does not name a place; write page, line, paragraph, timestamp or section',
  verdict: {
    long: (maximum: number) =>
      `is longer than ${maximum} characters; say it in one or two short sentences`,
    markup: 'is plain text; leave out Markdown, HTML, addresses and line breaks',
    unfinished: 'is not a whole sentence; end it with a period',
    sentences: 'has more than two sentences; put the rest into the note',
  },
  noChain: 'has no source; name at least the source we read',
  noWitness: 'has no witness; add at least the copy-text',
  settings,
} as const;
