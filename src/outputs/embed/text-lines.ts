/** How a text is set, in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  /** The width of the lines. */
  readonly width: number;
}

const NARROW = new Set('ijltfrI.,:;’‘\'"“”-()[]/');
const WIDE = new Set('mwMW—…&%@');
const SQUARE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
/**
 * White space, where a line may break; a character of a script without spaces; or any other run of characters without white
 * space.
 */
const PIECES = new RegExp(`[ \\t]+|${SQUARE.source}|(?:(?!${SQUARE.source})[^ \\t])+`, 'gu');

/**
 * Estimates the height of a text in pixels, erring on the high side. Each line holds as many words as fit, and each line break
 * starts a new line.
 */
export function textHeight(text: string, style: TextStyle): number {
  // Lines are seldom full.
  const room = (0.95 * style.width) / style.size;
  const lines = text.split('\n').reduce((sum, line) => sum + lineCount(line, room), 0);
  return Math.ceil(lines * style.leading);
}

/** @param room the width of a line, in multiples of the font size */
function lineCount(text: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    const width = textWidth(piece);
    // A space at the end of a line takes no room.
    if (filled > 0 && filled + width > room && piece.trim() !== '') {
      lines += 1;
      filled = 0;
    }
    filled += width;
    // A piece longer than a line may be broken anywhere.
    for (; filled > room && piece.trim() !== ''; filled -= room) lines += 1;
  }
  return lines;
}

function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  if (letter === ' ') return 0.25;
  if (NARROW.has(letter)) return 0.36;
  if (WIDE.has(letter)) return 0.9;
  if (SQUARE.test(letter)) return 1;
  if (PICTURE.test(letter)) return 1.3;
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(letter)) return 0;
  if (/\p{Mc}/u.test(letter)) return 0.3;
  if (/\p{sc=Devanagari}/u.test(letter)) return 0.68;
  // These widths suit the fonts of most devices, in case our font loads too late.
  if (/\p{sc=Cyrillic}/u.test(letter)) return letter === letter.toLowerCase() ? 0.62 : 0.78;
  return letter === letter.toLowerCase() ? 0.55 : 0.7;
}
