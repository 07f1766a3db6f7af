/** A single or combined emoji, a flag or a keycap, but not a symbol that serves as punctuation or in names, such as `™`. */
const EMOJI =
  /\p{RI}{2}|[0-9#*]\uFE0F?\u20E3|(?![©®™‼⁉〰〽ℹ])\p{ExtPict}[\uFE0E\uFE0F]?\p{EMod}?(?:\u200D\p{ExtPict}[\uFE0E\uFE0F]?\p{EMod}?)*[\u{E0020}-\u{E007F}]*/gu;

/** An emoji in the form in which it is searched, without skin tone or style, and its place in the text. */
export interface EmojiWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The emoji of a text. */
export function emojiWords(text: string): EmojiWord[] {
  return [...text.matchAll(EMOJI)].map(({ 0: emoji, index }) => ({
    text: emoji.replace(/[\uFE0E\uFE0F]|(?<=.)\p{EMod}/gu, ''),
    start: index,
    end: index + emoji.length,
  }));
}
