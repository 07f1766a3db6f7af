import { isGerman } from './page-kinds.ts';
import { germanSamples } from './samples-german.ts';
import { ourSamples } from './samples-ours.ts';

/** What the check says of a passage. */
interface CheckedPassage {
  readonly text: string;
  readonly grade: string;
  /** The record it finds, if it finds one. */
  readonly record?: string;
  readonly says: string;
}

/** Pages and words of a site on which the browser tests run, where these cannot be taken from any of its records. */
export interface Samples {
  /** The article with most of what an article can have, and another one. */
  readonly article: string;
  readonly otherArticle: string;
  /** The headings that the article has of its own. */
  readonly headings: readonly string[];
  /** Its notes: the outlet and the host of the first, and less than their number. */
  readonly notes: { readonly first: string; readonly host: string; readonly atLeast: number };
  /** An article with corrections on a page of their own. */
  readonly correctedOften?: string;
  /** An article that has the quotation, and one that has not. */
  readonly offline: { readonly article: string; readonly unread: string };
  /** A quotation with a drawing and altered printings, which the article has. */
  readonly quotation: string;
  /** How its words begin when they are copied, and its speaker and date after them. */
  readonly shared: { readonly opening: string; readonly credit: string };
  /** Its printings, by id. */
  readonly printings: {
    readonly atLeast: number;
    /** One that changed what another had changed. */
    readonly altered: string;
    /** One that left out words, and some of these. */
    readonly shortened: string;
    readonly lost: string;
    readonly last: string;
  };
  /** Another quotation with a drawing. */
  readonly otherQuotation: string;
  /** The drawing of how the quotation traveled. */
  readonly stemma: {
    /** A printing, and what the drawing says of its step. */
    readonly step: { readonly id: string; readonly says: string };
    /** Where the focus is first, and where keys move it. */
    readonly start: string;
    readonly keys: readonly (readonly [key: string, id: string])[];
    /** A printing with other words, and some of them. */
    readonly turned: { readonly id: string; readonly added: string };
    /** A word, and the printings without it. */
    readonly word: RegExp;
    readonly lacking: readonly string[];
  };
  /** Records that fit one sheet of paper, and some whose verdict is on the first screen of a phone. */
  readonly records: readonly string[];
  readonly verdicts: readonly string[];
  /** A word that is in quotations. */
  readonly word: string;
  /** Pages whose drawings say what their words do not. */
  readonly drawn: readonly string[];
  /** The check of passages. */
  readonly check: {
    readonly passages: readonly [CheckedPassage, CheckedPassage, CheckedPassage, CheckedPassage];
    /** Words that no printing has like this, of which the last are left out; the record, and what is marked in both. */
    readonly variant: string;
    readonly variantOf: string;
    readonly marked: { readonly onRecord: readonly string[]; readonly inYours: readonly string[] };
    /** Words of a record with a verdict: as nobody printed them, and as somebody altered them. */
    readonly withVerdict: { readonly others: string; readonly printed: string };
    /** The sentence on record, as it is copied. */
    readonly copied: RegExp;
  };
  /** The search. */
  readonly search: {
    /** A word that most quotations have, and how many are shown of those in direct speech after one more step. */
    readonly common: string;
    /** A word in a section of an article. */
    readonly inSection: string;
    /** Two years in which something was said. */
    readonly years: readonly [number, number];
    /** Words of any language that no quotation has, though it has letters or parts of them. */
    readonly nowhere: readonly string[];
    /** Two short words, and what may be marked for them. */
    readonly short: { readonly query: string; readonly marked: RegExp };
    /** The language of words of which we have a translation of our own. */
    readonly foreign: string;
    /** A speaker, and names for the speaker. */
    readonly speaker: string;
    readonly names: readonly string[];
    /** A name, and ways to write it in the possessive. */
    readonly name: string;
    readonly possessives: readonly string[];
    /** A topic on which the speaker spoke, and queries that ask for that. */
    readonly topic: string;
    readonly onTopic: readonly string[];
    /** A month, ways to write it, and how the search reads it. */
    readonly month: string;
    readonly inMonth: readonly string[];
    readonly readAs: string;
    /** Words that are no passage. */
    readonly words: string;
  };
}

/** Those of the site under test. */
export const samples: Samples = isGerman ? germanSamples : ourSamples;
