import { isGerman } from './page-kinds.ts';
import { germanSamples } from './samples-german.ts';
import { ourSamples } from './samples-ours.ts';

/** A passage, and what the check says about it. */
interface CheckedPassage {
  readonly text: string;
  readonly grade: string;
  /** The record that is found, if any. */
  readonly record?: string;
  readonly says: string;
}

/** Pages and words of the site under test that browser tests need and cannot take from just any record. */
export interface Samples {
  /** The article with most of the features that an article can have, and another one. */
  readonly article: string;
  readonly otherArticle: string;
  /** The headings within the article's text. */
  readonly headings: readonly string[];
  /** Its notes: the outlet and host of the first, and a number that their count exceeds. */
  readonly notes: { readonly first: string; readonly host: string; readonly atLeast: number };
  /** An article with a separate page for its corrections. */
  readonly correctedOften?: string;
  /** An article that has the quotation, and one without it. */
  readonly offline: { readonly article: string; readonly unread: string };
  /** A quotation in the article, with a drawing and altered printings. */
  readonly quotation: string;
  /** The beginning of its words when copied, and the speaker and date that follow them. */
  readonly shared: { readonly opening: string; readonly credit: string };
  /** Its printings, by id. */
  readonly printings: {
    readonly atLeast: number;
    /** One that changed another altered printing. */
    readonly altered: string;
    /** One that left out words, and some of those words. */
    readonly shortened: string;
    readonly lost: string;
    readonly last: string;
  };
  /** Another quotation with a drawing. */
  readonly otherQuotation: string;
  /** The drawing of how the quotation's words traveled. */
  readonly stemma: {
    /** A printing, and what the drawing says about its step. */
    readonly step: { readonly id: string; readonly says: string };
    /** The printing that has the focus first, and those to which keys move it. */
    readonly start: string;
    readonly keys: readonly (readonly [key: string, id: string])[];
    /** A printing that changes the words, and some words that it added. */
    readonly reworded: { readonly id: string; readonly added: string };
    /** A word, and the printings without it. */
    readonly word: RegExp;
    readonly lacking: readonly string[];
  };
  /** Records that fit on one sheet of paper, and records whose verdict is on a phone's first screen. */
  readonly records: readonly string[];
  readonly verdicts: readonly string[];
  /** A word that appears in quotations. */
  readonly word: string;
  /** Pages with drawings that say more than their text. */
  readonly drawn: readonly string[];
  /** The check of passages. */
  readonly check: {
    readonly passages: readonly [CheckedPassage, CheckedPassage, CheckedPassage, CheckedPassage];
    /** A shortened passage that no printing has in this form; its record; and the words marked in both. */
    readonly variant: string;
    readonly variantOf: string;
    readonly marked: { readonly onRecord: readonly string[]; readonly inYours: readonly string[] };
    /** Words from a record with a verdict, in a form that nobody printed and in an altered form that somebody printed. */
    readonly withVerdict: { readonly unprinted: string; readonly printed: string };
    /** The sentence on record as copied. */
    readonly copied: RegExp;
  };
  /** The search. */
  readonly search: {
    /** A word that most quotations have. */
    readonly common: string;
    /** A word in a section of an article. */
    readonly inSection: string;
    /** Two years in which something was said. */
    readonly years: readonly [number, number];
    /** Words in any language that no quotation contains, even if it has their letters or parts of them. */
    readonly nowhere: readonly string[];
    /** Two short words, and the words that may be marked for them. */
    readonly short: { readonly query: string; readonly marked: RegExp };
    /** The language of words that we have translated ourselves. */
    readonly foreign: string;
    /** A speaker, and names under which the speaker is found. */
    readonly speaker: string;
    readonly names: readonly string[];
    /** A name, and ways to write its possessive. */
    readonly name: string;
    readonly possessives: readonly string[];
    /** A topic that the speaker spoke about, and queries for what was said on it. */
    readonly topic: string;
    readonly onTopic: readonly string[];
    /** A month, ways to write it, and how the search reads it. */
    readonly month: string;
    readonly inMonth: readonly string[];
    readonly readAs: string;
    /** Words that are not a passage. */
    readonly words: string;
  };
}

/** The samples for the site under test. */
export const samples: Samples = isGerman ? germanSamples : ourSamples;
