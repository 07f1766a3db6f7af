/** Cyrillic and Greek letters that look like Latin ones, each followed by its Latin look-alike. */
const PAIRS =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlАAВBЕEНHІIЈJКKМMОOРPСCТTУYХXЅS' +
  'οoνvρpυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';

const toLatin = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) toLatin.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

const toCyrillic = new Map(
  [...toLatin].filter(([letter]) => /\p{sc=Cyrillic}/u.test(letter)).map(([a, b]) => [b, a]),
);

const WORD = /\p{L}+/gu;

/** A text whose look-alike letters are replaced, and the original words that had some, with their offsets. */
export interface TextInOneAlphabet {
  /** The text, which is as long as the given one. */
  readonly text: string;
  readonly replaced: readonly { readonly word: string; readonly at: number }[];
}

/**
 * Replaces look-alike letters, so that each word is in a single alphabet if possible. Posts mix alphabets to evade
 * searches. A word that could be in either alphabet is read as Latin between Latin words, unless it is all in capitals, as
 * abbreviations are.
 */
export function withoutLookAlikes(given: string): TextInOneAlphabet {
  const replaced: { word: string; at: number }[] = [];
  const replace = (text: string, read: (word: string, at: number) => string): string =>
    text.replace(WORD, (word, at: number) => {
      const other = read(word, at);
      if (other !== word) replaced.push({ word, at });
      return other;
    });
  const mixed = replace(given, (word) => toOneAlphabet(word));
  const text = replace(mixed, (word, at) =>
    isAmbiguous(word) && isBetweenLatin(mixed, at, at + word.length) ? inLatin(word) : word,
  );
  return { text, replaced: replaced.toSorted((a, b) => a.at - b.at) };
}

/** Rewrites a word in two alphabets in one of them, if all letters from the other have look-alikes in it. */
function toOneAlphabet(word: string): string {
  if (!/\p{sc=Latin}/u.test(word) || !/[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(word)) return word;
  const latin = inLatin(word);
  if (/^\p{sc=Latin}+$/u.test(latin)) return latin;
  const cyrillic = [...word].map((letter) => toCyrillic.get(letter) ?? letter).join('');
  return /^\p{sc=Cyrillic}+$/u.test(cyrillic) ? cyrillic : word;
}

function isAmbiguous(word: string): boolean {
  const isAllCapitals = word.length > 1 && word === word.toUpperCase();
  return !isAllCapitals && [...word].every((letter) => toLatin.has(letter));
}

function isBetweenLatin(text: string, start: number, end: number): boolean {
  const before = /\p{L}(?=[^\p{L}]*$)/u.exec(text.slice(Math.max(0, start - NEAR), start))?.[0];
  const after = /\p{L}/u.exec(text.slice(end, end + NEAR))?.[0];
  const near = [before, after].filter((letter) => letter !== undefined);
  return near.length > 0 && near.every((letter) => /\p{sc=Latin}/u.test(letter));
}

/** How many characters before and after a word are searched for neighboring words. */
const NEAR = 8;

function inLatin(word: string): string {
  return [...word].map((letter) => toLatin.get(letter) ?? letter).join('');
}
