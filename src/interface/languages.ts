import * as de from './de/reader.ts';
import * as en from './en/reader.ts';
import type { Like } from './like.ts';

/** What readers see, in one language. */
export type ReaderTexts = Like<typeof en>;

/** The languages of the interface: each is a folder of this name, and has every text of `en`. */
export const languages = { en, de } satisfies Record<string, ReaderTexts>;

/** A language of the interface. */
export type Language = keyof typeof languages;

/** The languages of the interface, by their tags. */
export const languageNames = Object.keys(languages) as Language[];

/** The language of the interface for a publication in a language, such as `de-AT`; undefined if there is none. */
export function interfaceFor(tag: string): Language | undefined {
  return languageNames.find((name) => name === tag.split('-')[0]);
}
