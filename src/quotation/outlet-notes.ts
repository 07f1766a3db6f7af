import type { Token } from './tokens.ts';

/** The words of notes in brackets: that a word is printed as it was said, or what was heard in the room. */
const NOTES = new Set(
  `sic applause laughter laughs laughing cheers cheering booing boos crosstalk inaudible unintelligible pause
   beifall heiterkeit lachen applaudissements rires applausi aplausos risas risos смех аплодисменты 掌声 笑声 鼓掌 笑 拍手`.split(
    /\s+/,
  ),
);

const closers: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/**
 * Finds an outlet's notes among the words of a text: `[sic]`, `(Applause.)`. They are not the speaker's words, so it makes
 * no difference whether a printing has them.
 * @returns the tokens of the notes with their brackets
 */
export function outletNotes(tokens: readonly Token[]): ReadonlySet<Token> {
  const notes = new Set<Token>();
  for (const [at, { key }] of tokens.entries()) {
    const closer = closers[key];
    if (closer === undefined) continue;
    const length = tokens.slice(at, at + LONGEST).findIndex((token) => token.key === closer);
    const note = tokens.slice(at, at + length + 1);
    if (length > 1 && isNote(note.slice(1, -1))) for (const token of note) notes.add(token);
  }
  return notes;
}

/** The most tokens that a note may have, including its brackets. */
const LONGEST = 8;

function isNote(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ key }) => key.toLowerCase());
  return NOTES.has(words.join('')) || (words.length > 0 && words.every((word) => NOTES.has(word)));
}
